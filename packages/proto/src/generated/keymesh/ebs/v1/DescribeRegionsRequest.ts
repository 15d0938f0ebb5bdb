// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface DescribeRegionsRequest {
  'regionNames'?: (string)[];
  'allRegions'?: (boolean);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_allRegions'?: "allRegions";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface DescribeRegionsRequest__Output {
  'regionNames': (string)[];
  'allRegions'?: (boolean);
  'dryRun'?: (boolean);
  'region'?: (string);
  '_allRegions'?: "allRegions";
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
