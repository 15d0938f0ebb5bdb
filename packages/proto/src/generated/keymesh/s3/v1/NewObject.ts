// Original file: proto/keymesh/s3/v1/s3.proto


export interface NewObject {
  'contentType'?: (string);
  'cacheControl'?: (string);
  'contentDisposition'?: (string);
  'contentEncoding'?: (string);
  'contentLanguage'?: (string);
  'expires'?: (string);
  'metadata'?: ({[key: string]: string});
  'serverSideEncryption'?: (string);
  'ssekmsKeyId'?: (string);
  'ssekmsEncryptionContext'?: ({[key: string]: string});
  '_contentType'?: "contentType";
  '_cacheControl'?: "cacheControl";
  '_contentDisposition'?: "contentDisposition";
  '_contentEncoding'?: "contentEncoding";
  '_contentLanguage'?: "contentLanguage";
  '_expires'?: "expires";
  '_serverSideEncryption'?: "serverSideEncryption";
  '_ssekmsKeyId'?: "ssekmsKeyId";
}

export interface NewObject__Output {
  'contentType'?: (string);
  'cacheControl'?: (string);
  'contentDisposition'?: (string);
  'contentEncoding'?: (string);
  'contentLanguage'?: (string);
  'expires'?: (string);
  'metadata': ({[key: string]: string});
  'serverSideEncryption'?: (string);
  'ssekmsKeyId'?: (string);
  'ssekmsEncryptionContext': ({[key: string]: string});
  '_contentType'?: "contentType";
  '_cacheControl'?: "cacheControl";
  '_contentDisposition'?: "contentDisposition";
  '_contentEncoding'?: "contentEncoding";
  '_contentLanguage'?: "contentLanguage";
  '_expires'?: "expires";
  '_serverSideEncryption'?: "serverSideEncryption";
  '_ssekmsKeyId'?: "ssekmsKeyId";
}
