// Original file: proto/keymesh/ebs/v1/host.proto


export interface CloseVolumeRequest {
  'volumeId'?: (string);
}

export interface CloseVolumeRequest__Output {
  'volumeId': (string);
}
