import type { ServiceError } from "@keymesh/errors";

/** `{"__type":"NotFoundException","message":"…"}`; an empty message is left out. */
export function renderJsonError(error: ServiceError): string {
  return JSON.stringify({ __type: error.code, message: error.message === "" ? undefined : error.message });
}
