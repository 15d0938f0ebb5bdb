// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface SessionGrant {
  'ephemeralKey'?: (Buffer | Uint8Array | string);
  'encryptedSessionKey'?: (Buffer | Uint8Array | string);
  'sessionToken'?: (Buffer | Uint8Array | string);
  'signature'?: (Buffer | Uint8Array | string);
  'domainToken'?: (Buffer | Uint8Array | string);
  'enactment'?: (Buffer | Uint8Array | string);
}

export interface SessionGrant__Output {
  'ephemeralKey': (Buffer);
  'encryptedSessionKey': (Buffer);
  'sessionToken': (Buffer);
  'signature': (Buffer);
  'domainToken': (Buffer);
  'enactment': (Buffer);
}
