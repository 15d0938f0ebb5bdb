import { ServiceError } from "@keymesh/errors";

/** What there is not for this kind of key, or not in this Region, or not in the mesh. */
export function unsupported(what: string): ServiceError {
  return new ServiceError("UnsupportedOperationException", `${what} is not supported by this service.`);
}

/**
 * Recipient asks for an answer encrypted to a Nitro enclave. The mesh has no enclaves to attest.
 * @throws ServiceError UnsupportedOperationException
 */
export function refuseRecipient(recipient: object | null | undefined): void {
  if (recipient !== undefined && recipient !== null) throw unsupported("Recipient");
}
