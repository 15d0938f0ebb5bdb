// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface DescribeAvailabilityZonesRequest {
  'zoneNames'?: (string)[];
  'allAvailabilityZones'?: (boolean);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_allAvailabilityZones'?: "allAvailabilityZones";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface DescribeAvailabilityZonesRequest__Output {
  'zoneNames': (string)[];
  'allAvailabilityZones'?: (boolean);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_allAvailabilityZones'?: "allAvailabilityZones";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
