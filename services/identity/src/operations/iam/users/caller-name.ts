import { ServiceError } from "@keymesh/errors";
import type { ApiCall } from "../../../call.ts";

/** The user a call is about that names none: the caller. Undefined for a root user. @throws ServiceError ValidationError */
export function callerName({ principal }: ApiCall): string | undefined {
  if (principal.type === "Root") return undefined;
  if (principal.type === "IAMUser") return principal.userName;
  throw new ServiceError("ValidationError", "Must specify userName when calling with non-User credentials");
}
