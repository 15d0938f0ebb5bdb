import { ServiceError } from "@keymesh/errors";
import type { flowV1 } from "@keymesh/proto";
import type { TraceFilter } from "../domain/filter.ts";

const maxTextChars = 2_048;

/** The filter of a request; absent means all. @throws ServiceError ValidationException */
export function filterOf(filter: flowV1.TraceFilter__Output | null): TraceFilter {
  const { operation = "", key = "", principal = "", onlyErrors = false, traceId = "" } = filter ?? {};
  const { sinceMs = 0, untilMs = 0, pinnedOnly = false } = filter ?? {};
  for (const [name, text] of Object.entries({ operation, key, principal, traceId })) {
    if (text.length > maxTextChars) {
      throw new ServiceError(
        "ValidationException",
        `The filter ${name} is longer than ${maxTextChars} characters.`,
      );
    }
  }
  return { operation, key, principal, onlyErrors, traceId, pinnedOnly, sinceMs, untilMs };
}
