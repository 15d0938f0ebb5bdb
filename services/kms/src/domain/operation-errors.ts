import { type ErrorCode, ServiceError } from "@keymesh/errors";
import { isCryptographic } from "./cryptographic-operations.ts";

/** Operations that use key material and say so by KeyUnavailableException when no HSM can (API Reference, Errors of each). */
function usesKey(operation: string): boolean {
  return isCryptographic(operation) || operation === "GetPublicKey";
}

/** Operations that do not list DependencyTimeoutException. */
const withoutTimeout: ReadonlySet<string> = new Set([
  "ConnectCustomKeyStore",
  "CreateCustomKeyStore",
  "DeleteCustomKeyStore",
  "DescribeCustomKeyStores",
  "DisconnectCustomKeyStore",
  "GenerateMac",
  "ListKeyRotations",
  "ListResourceTags",
  "ReplicateKey",
  "TagResource",
  "UntagResource",
  "UpdateCustomKeyStore",
  "UpdatePrimaryRegion",
  "VerifyMac",
]);

/** Of the operations that take a key, those that do not list InvalidArnException: to them such a KeyId names nothing. */
function isWithoutInvalidArn(operation: string): boolean {
  return isCryptographic(operation) || operation === "CreateAlias" || operation === "UpdateAlias";
}

/**
 * The error as this operation lists it. A timeout of a key's use, when not one HSM is there (`isFleetLost`), means that the key
 * is unavailable; of the others, what an operation does not list becomes the nearest that it does.
 */
export function asListed(operation: string, error: ServiceError, isFleetLost: () => boolean): ServiceError {
  if (error.code === "InvalidArnException" && isWithoutInvalidArn(operation)) {
    return renamed(error, "NotFoundException", error.message);
  }
  if (error.code !== "DependencyTimeoutException") return error;
  const isListed = !withoutTimeout.has(operation);
  if (usesKey(operation) && (!isListed || isFleetLost())) {
    const message = "The KMS key was not available. You can retry the request.";
    return renamed(error, "KeyUnavailableException", message);
  }
  return isListed ? error : renamed(error, "KMSInternalException", error.message);
}

function renamed(cause: ServiceError, code: ErrorCode, message: string): ServiceError {
  return new ServiceError(code, message, { cause });
}
