// Original file: proto/keymesh/flow/v1/flow.proto


export interface UnpinTraceRequest {
  'traceId'?: (string);
}

export interface UnpinTraceRequest__Output {
  'traceId': (string);
}
