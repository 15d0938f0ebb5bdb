// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface Placement {
  'availabilityZone'?: (string);
  'tenancy'?: (string);
  '_availabilityZone'?: "availabilityZone";
  '_tenancy'?: "tenancy";
}

export interface Placement__Output {
  'availabilityZone'?: (string);
  'tenancy'?: (string);
  '_availabilityZone'?: "availabilityZone";
  '_tenancy'?: "tenancy";
}
