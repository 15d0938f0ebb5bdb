import { ServiceError } from "@keymesh/errors";

/**
 * Whether DryRunModifiers ask to leave the ciphertext aside: only permission and key state are tried then, so the key must be
 * named. @throws ServiceError ValidationException for modifiers without DryRun or without a key
 */
export function ignoresCiphertext(
  request: { readonly dryRun?: boolean | null; readonly dryRunModifiers?: readonly string[] | null },
  ...keyIds: readonly (string | null | undefined)[]
): boolean {
  if (!request.dryRunModifiers?.includes("IGNORE_CIPHERTEXT")) return false;
  if (request.dryRun !== true) {
    throw new ServiceError("ValidationException", "DryRunModifiers can only be used when DryRun is true.");
  }
  if (keyIds.some((keyId) => !keyId)) {
    throw new ServiceError(
      "ValidationException",
      "IGNORE_CIPHERTEXT requires the KeyId of the ciphertext's key.",
    );
  }
  return true;
}

/** The answer to DryRun on a request that would have worked. @throws ServiceError DryRunOperationException, always when `dryRun` */
export function stopIfDryRun(dryRun: boolean | null | undefined): void {
  if (dryRun === true) throw dryRunSucceeded();
}

/** How a dry run says yes. */
export function dryRunSucceeded(): ServiceError {
  return new ServiceError(
    "DryRunOperationException",
    "The request would have succeeded, but the DryRun option is set.",
  );
}
