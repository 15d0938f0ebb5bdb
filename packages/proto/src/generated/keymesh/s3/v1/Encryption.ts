// Original file: proto/keymesh/s3/v1/s3.proto


export interface Encryption {
  'serverSideEncryption'?: (string);
  'ssekmsKeyId'?: (string);
  '_ssekmsKeyId'?: "ssekmsKeyId";
}

export interface Encryption__Output {
  'serverSideEncryption': (string);
  'ssekmsKeyId'?: (string);
  '_ssekmsKeyId'?: "ssekmsKeyId";
}
