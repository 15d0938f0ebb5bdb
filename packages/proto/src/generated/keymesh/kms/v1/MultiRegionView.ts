// Original file: proto/keymesh/kms/v1/key_view.proto


export interface MultiRegionView {
  'type'?: (string);
  'primaryRegion'?: (string);
  'replicaRegions'?: (string)[];
}

export interface MultiRegionView__Output {
  'type': (string);
  'primaryRegion': (string);
  'replicaRegions': (string)[];
}
