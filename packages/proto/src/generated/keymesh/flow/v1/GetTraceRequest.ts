// Original file: proto/keymesh/flow/v1/flow.proto


export interface GetTraceRequest {
  'traceId'?: (string);
}

export interface GetTraceRequest__Output {
  'traceId': (string);
}
