import type { KeyObject } from "node:crypto";
import type { HbkSpec, WrappingAlgorithm } from "@keymesh/hsm-channel";
import type { Random } from "../random-pool.ts";
import type { KeyMaterial } from "./key-material.ts";
import { readKeyMaterial } from "./read-key-material.ts";
import { unwrapMaterial } from "./unwrap-material.ts";

/** Key material that is to be taken out of its wrapping and read as a key. */
export interface WrappedMaterial {
  /** The private half of the wrapping pair. */
  readonly wrappingKey: KeyObject;
  readonly algorithm: WrappingAlgorithm;
  readonly encryptedKeyMaterial: Buffer;
  readonly spec: HbkSpec;
}

/**
 * Unwraps key material and reads it as a key of its spec.
 * @throws ServiceError InvalidCiphertextException (does not unwrap), IncorrectKeyMaterialException (is no key of that spec)
 */
export function takeMaterial(wrapped: WrappedMaterial, random: Random): KeyMaterial {
  const unwrapped = unwrapMaterial({ ...wrapped, random });
  try {
    return readKeyMaterial(wrapped.spec, unwrapped);
  } finally {
    unwrapped.fill(0);
  }
}
