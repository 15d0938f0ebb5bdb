// Original file: proto/keymesh/s3/v1/s3.proto


export interface ListMultipartUploadsRequest {
  'region'?: (string);
  'bucket'?: (string);
  'prefix'?: (string);
  'keyMarker'?: (string);
  'uploadIdMarker'?: (string);
  'maxUploads'?: (number);
  '_prefix'?: "prefix";
  '_keyMarker'?: "keyMarker";
  '_uploadIdMarker'?: "uploadIdMarker";
  '_maxUploads'?: "maxUploads";
}

export interface ListMultipartUploadsRequest__Output {
  'region': (string);
  'bucket': (string);
  'prefix'?: (string);
  'keyMarker'?: (string);
  'uploadIdMarker'?: (string);
  'maxUploads'?: (number);
  '_prefix'?: "prefix";
  '_keyMarker'?: "keyMarker";
  '_uploadIdMarker'?: "uploadIdMarker";
  '_maxUploads'?: "maxUploads";
}
