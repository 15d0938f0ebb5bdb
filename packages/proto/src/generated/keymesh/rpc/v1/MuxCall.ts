// Original file: proto/keymesh/rpc/v1/mux.proto


export interface MuxCall {
  'id'?: (number);
  'path'?: (string);
  'request'?: (Buffer | Uint8Array | string);
  'timeoutMs'?: (number);
  'traceparent'?: (string);
  'region'?: (string);
}

export interface MuxCall__Output {
  'id': (number);
  'path': (string);
  'request': (Buffer);
  'timeoutMs': (number);
  'traceparent': (string);
  'region': (string);
}
