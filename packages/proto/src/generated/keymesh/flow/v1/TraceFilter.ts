// Original file: proto/keymesh/flow/v1/flow.proto


export interface TraceFilter {
  'operation'?: (string);
  'key'?: (string);
  'principal'?: (string);
  'onlyErrors'?: (boolean);
  'traceId'?: (string);
}

export interface TraceFilter__Output {
  'operation': (string);
  'key': (string);
  'principal': (string);
  'onlyErrors': (boolean);
  'traceId': (string);
}
