// Original file: proto/keymesh/s3/v1/s3.proto


export interface DeleteObjectRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'ifMatch'?: (string);
  '_ifMatch'?: "ifMatch";
}

export interface DeleteObjectRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'ifMatch'?: (string);
  '_ifMatch'?: "ifMatch";
}
