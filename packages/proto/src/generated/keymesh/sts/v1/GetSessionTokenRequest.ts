// Original file: proto/keymesh/sts/v1/sts.proto


export interface GetSessionTokenRequest {
  'durationSeconds'?: (number);
  'serialNumber'?: (string);
  'tokenCode'?: (string);
  '_durationSeconds'?: "durationSeconds";
  '_serialNumber'?: "serialNumber";
  '_tokenCode'?: "tokenCode";
}

export interface GetSessionTokenRequest__Output {
  'durationSeconds'?: (number);
  'serialNumber'?: (string);
  'tokenCode'?: (string);
  '_durationSeconds'?: "durationSeconds";
  '_serialNumber'?: "serialNumber";
  '_tokenCode'?: "tokenCode";
}
