// Original file: proto/keymesh/s3/v1/s3.proto


export interface UploadPartResponse {
  'eTag'?: (string);
  'checksumAlgorithm'?: (string);
  'checksum'?: (string);
}

export interface UploadPartResponse__Output {
  'eTag': (string);
  'checksumAlgorithm': (string);
  'checksum': (string);
}
