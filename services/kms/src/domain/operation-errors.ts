import { type ErrorCode, ServiceError } from "@keymesh/errors";

/** Operations that use key material and say so by KeyUnavailableException when no HSM can (API Reference, Errors of each). */
const keyUsers: ReadonlySet<string> = new Set([
  "Decrypt",
  "DeriveSharedSecret",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateMac",
  "GetPublicKey",
  "ReEncrypt",
  "Sign",
  "Verify",
  "VerifyMac",
]);

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
const withoutInvalidArn: ReadonlySet<string> = new Set([
  "CreateAlias",
  "Decrypt",
  "DeriveSharedSecret",
  "Encrypt",
  "GenerateDataKey",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateMac",
  "ReEncrypt",
  "Sign",
  "UpdateAlias",
  "Verify",
  "VerifyMac",
]);

/**
 * The error as this operation lists it. A timeout of a key's use, when not one HSM is there (`isFleetLost`), means that the key
 * is unavailable; of the others, what an operation does not list becomes the nearest that it does.
 */
export function asListed(operation: string, error: ServiceError, isFleetLost: () => boolean): ServiceError {
  if (error.code === "InvalidArnException" && withoutInvalidArn.has(operation)) {
    return renamed(error, "NotFoundException", error.message);
  }
  if (error.code !== "DependencyTimeoutException") return error;
  const isListed = !withoutTimeout.has(operation);
  if (keyUsers.has(operation) && (!isListed || isFleetLost())) {
    const message = "The KMS key was not available. You can retry the request.";
    return renamed(error, "KeyUnavailableException", message);
  }
  return isListed ? error : renamed(error, "KMSInternalException", error.message);
}

function renamed(cause: ServiceError, code: ErrorCode, message: string): ServiceError {
  return new ServiceError(code, message, { cause });
}
