// Original file: proto/keymesh/testing/v1/echo.proto


export interface Words {
  'text'?: (string);
  'bytes'?: (Buffer | Uint8Array | string);
  'count'?: (number);
}

export interface Words__Output {
  'text': (string);
  'bytes': (Buffer);
  'count': (number);
}
