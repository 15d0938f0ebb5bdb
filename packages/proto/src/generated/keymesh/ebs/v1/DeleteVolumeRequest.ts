// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface DeleteVolumeRequest {
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface DeleteVolumeRequest__Output {
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
