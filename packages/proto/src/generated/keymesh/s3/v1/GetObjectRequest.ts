// Original file: proto/keymesh/s3/v1/s3.proto


export interface GetObjectRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'range'?: (string);
  'partNumber'?: (number);
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  '_range'?: "range";
  '_partNumber'?: "partNumber";
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
}

export interface GetObjectRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'range'?: (string);
  'partNumber'?: (number);
  'ifMatch'?: (string);
  'ifNoneMatch'?: (string);
  '_range'?: "range";
  '_partNumber'?: "partNumber";
  '_ifMatch'?: "ifMatch";
  '_ifNoneMatch'?: "ifNoneMatch";
}
