import { ServiceError } from "@keymesh/errors";
import type { FlowContext } from "../context.ts";
import type { Trace } from "../domain/trace.ts";

/** @throws ServiceError ValidationException */
export function requireTraceId(traceId: string): void {
  if (!/^[0-9a-f]{32}$/.test(traceId))
    throw new ServiceError("ValidationException", "A trace id is 32 lowercase hex digits.");
}

/** The trace a request names. @throws ServiceError ValidationException | NotFound */
export function traceOf({ book }: Pick<FlowContext, "book">, traceId: string): Trace {
  requireTraceId(traceId);
  const trace = book.get(traceId);
  if (trace) return trace;
  throw new ServiceError(
    "NotFound",
    `There is no trace ${traceId}: it never came, or made room for newer ones.`,
  );
}
