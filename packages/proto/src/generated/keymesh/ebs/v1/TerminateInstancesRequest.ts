// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface TerminateInstancesRequest {
  'instanceIds'?: (string)[];
  'dryRun'?: (boolean);
  'region'?: (string);
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}

export interface TerminateInstancesRequest__Output {
  'instanceIds': (string)[];
  'dryRun'?: (boolean);
  'region'?: (string);
  '_dryRun'?: "dryRun";
  '_region'?: "region";
}
