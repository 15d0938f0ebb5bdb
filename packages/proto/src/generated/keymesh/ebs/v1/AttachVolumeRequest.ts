// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface AttachVolumeRequest {
  'device'?: (string);
  'instanceId'?: (string);
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_device'?: "device";
  '_instanceId'?: "instanceId";
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface AttachVolumeRequest__Output {
  'device'?: (string);
  'instanceId'?: (string);
  'volumeId'?: (string);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_device'?: "device";
  '_instanceId'?: "instanceId";
  '_volumeId'?: "volumeId";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
