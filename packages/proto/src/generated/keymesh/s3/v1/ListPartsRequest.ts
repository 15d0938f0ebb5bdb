// Original file: proto/keymesh/s3/v1/s3.proto


export interface ListPartsRequest {
  'region'?: (string);
  'bucket'?: (string);
  'key'?: (string);
  'uploadId'?: (string);
  'maxParts'?: (number);
  'partNumberMarker'?: (number);
  '_maxParts'?: "maxParts";
  '_partNumberMarker'?: "partNumberMarker";
}

export interface ListPartsRequest__Output {
  'region': (string);
  'bucket': (string);
  'key': (string);
  'uploadId': (string);
  'maxParts'?: (number);
  'partNumberMarker'?: (number);
  '_maxParts'?: "maxParts";
  '_partNumberMarker'?: "partNumberMarker";
}
