// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface DetachVolumeRequest {
  'device'?: (string);
  'force'?: (boolean);
  'instanceId'?: (string);
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_device'?: "device";
  '_force'?: "force";
  '_instanceId'?: "instanceId";
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface DetachVolumeRequest__Output {
  'device'?: (string);
  'force'?: (boolean);
  'instanceId'?: (string);
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_device'?: "device";
  '_force'?: "force";
  '_instanceId'?: "instanceId";
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
