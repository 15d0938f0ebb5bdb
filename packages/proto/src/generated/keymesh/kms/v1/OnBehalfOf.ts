// Original file: proto/keymesh/kms/v1/kms.proto


export interface OnBehalfOf {
  'session'?: (Buffer | Uint8Array | string);
  'invokedBy'?: (string);
  'sourceIp'?: (string);
  'userAgent'?: (string);
  'sharedEventId'?: (string);
  'requestId'?: (string);
  'sourceArn'?: (string);
}

export interface OnBehalfOf__Output {
  'session': (Buffer);
  'invokedBy': (string);
  'sourceIp': (string);
  'userAgent': (string);
  'sharedEventId': (string);
  'requestId': (string);
  'sourceArn': (string);
}
