// Original file: proto/keymesh/kms/v1/admin.proto


export interface SeedKeyRequest {
  'accountId'?: (string);
  'region'?: (string);
  'keyId'?: (string);
  'keySpec'?: (string);
  'keyUsage'?: (string);
  'description'?: (string);
  'policy'?: (string);
  'tags'?: ({[key: string]: string});
  'aliases'?: (string)[];
  'enabled'?: (boolean);
  'rotationPeriodInDays'?: (number);
  'bringsMaterial'?: (boolean);
}

export interface SeedKeyRequest__Output {
  'accountId': (string);
  'region': (string);
  'keyId': (string);
  'keySpec': (string);
  'keyUsage': (string);
  'description': (string);
  'policy': (string);
  'tags': ({[key: string]: string});
  'aliases': (string)[];
  'enabled': (boolean);
  'rotationPeriodInDays': (number);
  'bringsMaterial': (boolean);
}
