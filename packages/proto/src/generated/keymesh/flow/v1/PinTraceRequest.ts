// Original file: proto/keymesh/flow/v1/flow.proto


export interface PinTraceRequest {
  'traceId'?: (string);
  'name'?: (string);
}

export interface PinTraceRequest__Output {
  'traceId': (string);
  'name': (string);
}
