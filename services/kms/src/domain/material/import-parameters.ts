import { ServiceError } from "@keymesh/errors";
import type { RsaSpec, WrappingAlgorithm } from "@keymesh/hsm-channel";
import type { KeySpec } from "../keys/key-specs.ts";
import { limits, msPerDay } from "../limits.ts";

/** A wrapping key as GetParametersForImport is asked for. */
export interface Wrapping {
  readonly wrappingAlgorithm: WrappingAlgorithm;
  readonly wrappingKeySpec: RsaSpec;
}

const algorithms: ReadonlySet<string> = new Set<WrappingAlgorithm>([
  "RSAES_OAEP_SHA_1",
  "RSAES_OAEP_SHA_256",
  "RSA_AES_KEY_WRAP_SHA_1",
  "RSA_AES_KEY_WRAP_SHA_256",
]);

/**
 * The wrapping asked for, if material of this spec can be wrapped so (Developer Guide, Select a wrapping algorithm): OAEP takes
 * whatever fits into one RSA block, AES key wrap private keys.
 * @throws ServiceError UnsupportedOperationException: RSAES_PKCS1_V1_5 (gone since October 2023), what only China Regions have, and
 * what does not suit the key
 */
export function wrappingFor(keySpec: KeySpec, wrappingAlgorithm: string, wrappingKeySpec: string): Wrapping {
  if (!algorithms.has(wrappingAlgorithm))
    throw unsuitable(`Wrapping algorithm ${wrappingAlgorithm} is not supported.`);
  if (wrappingKeySpec === "SM2") throw unsuitable(`Wrapping key spec ${wrappingKeySpec} is not supported.`);
  const isOaep = wrappingAlgorithm.startsWith("RSAES_OAEP");
  const isTooLong = keySpec === "ECC_NIST_P521" && isOaep && wrappingKeySpec === "RSA_2048";
  const suits = keySpec.startsWith("RSA") ? !isOaep : isOaep || keySpec.startsWith("ECC");
  if (!suits || isTooLong) {
    throw unsuitable(
      `Wrapping algorithm ${wrappingAlgorithm} with wrapping key spec ${wrappingKeySpec} is not supported for key spec ${keySpec}.`,
    );
  }
  return { wrappingAlgorithm, wrappingKeySpec } as Wrapping;
}

/** The ImportKeyMaterial members that say how long material is valid. */
export interface Expiration {
  readonly expirationModel?: string | null;
  /** Milliseconds since the epoch. */
  readonly validToMs: number | undefined;
}

/**
 * Until when imported material is valid; undefined for good. It expires unless the caller says that it does not.
 * @throws ServiceError ValidationException
 */
export function expirationOf({ expirationModel, validToMs }: Expiration, nowMs: number): number | undefined {
  if (expirationModel === "KEY_MATERIAL_DOES_NOT_EXPIRE") {
    if (validToMs === undefined) return undefined;
    throw invalid("A validTo date must not be set if the ExpirationModel is KEY_MATERIAL_DOES_NOT_EXPIRE");
  }
  if (validToMs === undefined) {
    throw invalid("A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES");
  }
  if (validToMs <= nowMs) throw invalid("The validTo date must be in the future");
  if (validToMs > nowMs + limits.maxImportedValidityDays * msPerDay) {
    throw invalid(`The validTo date must be within ${limits.maxImportedValidityDays} days of the request`);
  }
  return validToMs;
}

/** Members that name one of several materials suit symmetric encryption keys only. */
export interface MaterialMembers {
  readonly importType?: string | null;
  readonly keyMaterialDescription?: string | null;
  readonly keyMaterialId?: string | null;
}

/** @throws ServiceError ValidationException | UnsupportedOperationException */
export function checkMaterialMembers(members: MaterialMembers, keySpec: KeySpec): void {
  if (members.importType === "NEW_KEY_MATERIAL" && members.keyMaterialId) {
    throw invalid("A KeyMaterialId must not be set if the ImportType is NEW_KEY_MATERIAL");
  }
  if (keySpec === "SYMMETRIC_DEFAULT") return;
  for (const [name, value] of Object.entries(members)) {
    if (value) throw unsuitable(`${name} is not supported for key spec ${keySpec}.`);
  }
}

function invalid(message: string): ServiceError {
  return new ServiceError("ValidationException", message);
}

function unsuitable(message: string): ServiceError {
  return new ServiceError("UnsupportedOperationException", message);
}
