import { ServiceError } from "@keymesh/errors";
import { unsupported } from "../domain/keys/key-parameters.ts";

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

/**
 * Recipient asks for an answer encrypted to a Nitro enclave. The mesh has no enclaves to attest.
 * @throws ServiceError UnsupportedOperationException
 */
export function refuseRecipient(recipient: object | null | undefined): void {
  refuse("Recipient", recipient);
}

/** @throws ServiceError UnsupportedOperationException when the member is there */
export function refuse(member: string, value: unknown): void {
  if (value === undefined || value === null) return;
  throw unsupported(member);
}
