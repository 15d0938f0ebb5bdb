// Original file: proto/keymesh/hsm/v1/hsm.proto


export interface SessionRequest {
  'region'?: (string);
  'hostName'?: (string);
  'ephemeralKey'?: (Buffer | Uint8Array | string);
  'signature'?: (Buffer | Uint8Array | string);
}

export interface SessionRequest__Output {
  'region': (string);
  'hostName': (string);
  'ephemeralKey': (Buffer);
  'signature': (Buffer);
}
