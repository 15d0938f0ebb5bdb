// Original file: proto/keymesh/s3/v1/s3.proto


export interface ListObjectsV2Request {
  'region'?: (string);
  'bucket'?: (string);
  'prefix'?: (string);
  'delimiter'?: (string);
  'maxKeys'?: (number);
  'startAfter'?: (string);
  'continuationToken'?: (string);
  '_prefix'?: "prefix";
  '_delimiter'?: "delimiter";
  '_maxKeys'?: "maxKeys";
  '_startAfter'?: "startAfter";
  '_continuationToken'?: "continuationToken";
}

export interface ListObjectsV2Request__Output {
  'region': (string);
  'bucket': (string);
  'prefix'?: (string);
  'delimiter'?: (string);
  'maxKeys'?: (number);
  'startAfter'?: (string);
  'continuationToken'?: (string);
  '_prefix'?: "prefix";
  '_delimiter'?: "delimiter";
  '_maxKeys'?: "maxKeys";
  '_startAfter'?: "startAfter";
  '_continuationToken'?: "continuationToken";
}
