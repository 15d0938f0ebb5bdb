// Original file: proto/keymesh/trail/v1/trail.proto


export interface Resource {
  'resourceType'?: (string);
  'resourceName'?: (string);
}

export interface Resource__Output {
  'resourceType': (string);
  'resourceName': (string);
}
