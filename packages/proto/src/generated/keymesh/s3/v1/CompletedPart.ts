// Original file: proto/keymesh/s3/v1/s3.proto


export interface CompletedPart {
  'partNumber'?: (number);
  'eTag'?: (string);
}

export interface CompletedPart__Output {
  'partNumber': (number);
  'eTag': (string);
}
