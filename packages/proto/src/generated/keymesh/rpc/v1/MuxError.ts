// Original file: proto/keymesh/rpc/v1/mux.proto


export interface MuxError {
  'code'?: (string);
  'message'?: (string);
  'details'?: ({[key: string]: string});
}

export interface MuxError__Output {
  'code': (string);
  'message': (string);
  'details': ({[key: string]: string});
}
