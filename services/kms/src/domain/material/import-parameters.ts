import { ServiceError } from "@keymesh/errors";
import {
  isWrappable,
  type RsaSpec,
  rsaSpecs,
  type WrappingAlgorithm,
  wrappingAlgorithms,
} from "@keymesh/hsm-channel";
import type { KeySpec } from "../keys/key-specs.ts";
import { limits, msPerDay } from "../limits.ts";

/** A wrapping key as GetParametersForImport is asked for. */
export interface Wrapping {
  readonly wrappingAlgorithm: WrappingAlgorithm;
  readonly wrappingKeySpec: RsaSpec;
}

/**
 * The wrapping asked for, if material of this spec may come wrapped so: the HSMs go by the same table.
 * @throws ServiceError UnsupportedOperationException: RSAES_PKCS1_V1_5 (gone since October 2023), what only China Regions have, and
 * what does not suit the key
 */
export function wrappingFor(keySpec: KeySpec, algorithmName: string, wrappingKeySpecName: string): Wrapping {
  const wrappingAlgorithm = wrappingAlgorithms.find((known) => known === algorithmName);
  if (!wrappingAlgorithm) throw unsuitable(`Wrapping algorithm ${algorithmName} is not supported.`);
  const wrappingKeySpec = rsaSpecs.find((known) => known === wrappingKeySpecName);
  if (!wrappingKeySpec) throw unsuitable(`Wrapping key spec ${wrappingKeySpecName} is not supported.`);
  if (!isWrappable(keySpec, wrappingKeySpec, wrappingAlgorithm)) {
    throw unsuitable(
      `Wrapping algorithm ${wrappingAlgorithm} with wrapping key spec ${wrappingKeySpec} is not supported for key spec ${keySpec}.`,
    );
  }
  return { wrappingAlgorithm, wrappingKeySpec };
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
