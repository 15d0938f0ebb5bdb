import { ServiceError } from "@keymesh/errors";

/** The CreateKey members that say what kind of key is asked for. */
export interface KeyParameters {
  readonly keySpec?: string | null;
  readonly customerMasterKeySpec?: string | null;
  readonly keyUsage?: string | null;
  readonly origin?: string | null;
  readonly multiRegion?: boolean | null;
  readonly customKeyStoreId?: string | null;
  readonly xksKeyId?: string | null;
}

const defaultSpec = "SYMMETRIC_DEFAULT";

/**
 * Accepts only what is made for real here: single-Region symmetric encryption keys with material from the HSMs.
 * @throws ServiceError ValidationException for what AWS would refuse too, UnsupportedOperationException for what only the mesh does
 */
export function requireSupportedKey(parameters: KeyParameters): void {
  const { keySpec, customerMasterKeySpec, keyUsage, origin } = parameters;
  if (keySpec && customerMasterKeySpec) {
    throw new ServiceError(
      "ValidationException",
      "You cannot specify KeySpec and CustomerMasterKeySpec in the same request. CustomerMasterKeySpec is deprecated.",
    );
  }
  const spec = keySpec ?? customerMasterKeySpec ?? defaultSpec;
  if (spec !== defaultSpec && !keyUsage) {
    throw new ServiceError(
      "ValidationException",
      "You must specify a KeyUsage value for all KMS keys except for symmetric encryption keys.",
    );
  }
  if (spec === defaultSpec && keyUsage && keyUsage !== "ENCRYPT_DECRYPT") {
    throw new ServiceError(
      "ValidationException",
      `KeyUsage ${keyUsage} is not compatible with KeySpec ${spec}`,
    );
  }
  if (spec !== defaultSpec) throw unsupported(`KeySpec ${spec}`);
  if (origin && origin !== "AWS_KMS") throw unsupported(`Origin ${origin}`);
  if (parameters.multiRegion) throw unsupported("MultiRegion");
  if (parameters.customKeyStoreId) throw unsupported("CustomKeyStoreId");
  if (parameters.xksKeyId) throw unsupported("XksKeyId");
}

/** What KMS offers and this service does not. */
export function unsupported(what: string): ServiceError {
  return new ServiceError("UnsupportedOperationException", `${what} is not supported by this service.`);
}
