// Original file: proto/keymesh/caller/v1/caller.proto


export interface RunScenarioRequest {
  'name'?: (string);
  'variant'?: (string);
  'file'?: (Buffer | Uint8Array | string);
  'fileName'?: (string);
}

export interface RunScenarioRequest__Output {
  'name': (string);
  'variant': (string);
  'file': (Buffer);
  'fileName': (string);
}
