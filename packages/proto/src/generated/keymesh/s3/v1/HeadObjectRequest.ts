// Original file: proto/keymesh/s3/v1/s3.proto


export interface HeadObjectRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'checksumMode'?: (boolean);
}

export interface HeadObjectRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'checksumMode': (boolean);
}
