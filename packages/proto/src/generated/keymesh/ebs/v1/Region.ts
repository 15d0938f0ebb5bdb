// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface Region {
  'regionName'?: (string);
  'regionEndpoint'?: (string);
  'optInStatus'?: (string);
  '_regionName'?: "regionName";
  '_regionEndpoint'?: "regionEndpoint";
  '_optInStatus'?: "optInStatus";
}

export interface Region__Output {
  'regionName'?: (string);
  'regionEndpoint'?: (string);
  'optInStatus'?: (string);
  '_regionName'?: "regionName";
  '_regionEndpoint'?: "regionEndpoint";
  '_optInStatus'?: "optInStatus";
}
