// Original file: proto/keymesh/ebs/v1/ebs.proto


export interface AvailabilityZone {
  'zoneState'?: (string);
  'optInStatus'?: (string);
  'regionName'?: (string);
  'zoneName'?: (string);
  'zoneId'?: (string);
  'groupName'?: (string);
  'networkBorderGroup'?: (string);
  'zoneType'?: (string);
  '_zoneState'?: "zoneState";
  '_optInStatus'?: "optInStatus";
  '_regionName'?: "regionName";
  '_zoneName'?: "zoneName";
  '_zoneId'?: "zoneId";
  '_groupName'?: "groupName";
  '_networkBorderGroup'?: "networkBorderGroup";
  '_zoneType'?: "zoneType";
}

export interface AvailabilityZone__Output {
  'zoneState'?: (string);
  'optInStatus'?: (string);
  'regionName'?: (string);
  'zoneName'?: (string);
  'zoneId'?: (string);
  'groupName'?: (string);
  'networkBorderGroup'?: (string);
  'zoneType'?: (string);
  '_zoneState'?: "zoneState";
  '_optInStatus'?: "optInStatus";
  '_regionName'?: "regionName";
  '_zoneName'?: "zoneName";
  '_zoneId'?: "zoneId";
  '_groupName'?: "groupName";
  '_networkBorderGroup'?: "networkBorderGroup";
  '_zoneType'?: "zoneType";
}
