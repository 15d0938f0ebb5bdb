import { ServiceError } from "@keymesh/errors";

/** Grant ids are 64 lowercase hex digits. @throws ServiceError InvalidGrantIdException */
export function requireGrantIdForm(grantId: string): void {
  if (/^[0-9a-f]{64}$/.test(grantId)) return;
  throw new ServiceError("InvalidGrantIdException", `Grant ID ${grantId} is not valid`);
}

/** A grant that is not there (any more). */
export function grantNotFound(grantId: string): ServiceError {
  return new ServiceError("NotFoundException", `Grant ID ${grantId} not found`);
}
