// Original file: proto/keymesh/caller/v1/caller.proto


export interface TryDecryptRequest {
  'ciphertextBlob'?: (Buffer | Uint8Array | string);
  'encryptionContext'?: ({[key: string]: string});
  'flipBit'?: (number);
  'region'?: (string);
  '_flipBit'?: "flipBit";
}

export interface TryDecryptRequest__Output {
  'ciphertextBlob': (Buffer);
  'encryptionContext': ({[key: string]: string});
  'flipBit'?: (number);
  'region': (string);
  '_flipBit'?: "flipBit";
}
