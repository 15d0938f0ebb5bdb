// Original file: proto/keymesh/trail/v1/trail.proto


export interface EventResource {
  'type'?: (string);
  'name'?: (string);
}

export interface EventResource__Output {
  'type': (string);
  'name': (string);
}
