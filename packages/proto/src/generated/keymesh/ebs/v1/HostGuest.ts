// Original file: proto/keymesh/ebs/v1/host.proto


export interface HostGuest {
  'accountId'?: (string);
  'region'?: (string);
  'instanceId'?: (string);
  'volumeId'?: (string);
}

export interface HostGuest__Output {
  'accountId': (string);
  'region': (string);
  'instanceId': (string);
  'volumeId': (string);
}
