import { ServiceError } from "@keymesh/errors";
import { type Call, type Implementation, uncapitalize } from "@keymesh/rpc";
import type { Gate } from "@keymesh/runtime";

interface Cuttable {
  destroy(): unknown;
}

/** A door's handler behind a gate. A request that is in the way for too long has its connection cut. */
export function gatedDoor<Request extends { readonly body: Cuttable }, Response extends Cuttable>(
  gate: Gate,
  handler: (request: Request, response: Response) => Promise<void>,
): (request: Request, response: Response) => Promise<void> {
  return (request, response) => {
    const cut = () => {
      request.body.destroy();
      response.destroy();
    };
    return gate.during(() => handler(request, response), tooLate, { cut });
  };
}

type Handler = (request: unknown, call: Call) => unknown;

/**
 * A gRPC service behind a gate. Calls with one answer are inside until they have it. Streamed answers only wait to begin: they
 * change nothing, and what they have begun to read they may read to its end.
 */
export function gatedService(gate: Gate, implementation: Implementation): Implementation {
  const handlers = { ...implementation.handlers };
  for (const [method, { responseStream }] of Object.entries(implementation.service.definition)) {
    const name = uncapitalize(method);
    const handler = handlers[name] as Handler | undefined;
    if (handler) handlers[name] = responseStream ? streaming(gate, handler) : answering(gate, handler);
  }
  return { ...implementation, handlers };
}

function answering(gate: Gate, handler: Handler): Handler {
  return (request, call) =>
    gate.isClosed
      ? gate.during(async () => handler(request, call), tooLate, { deadlineMs: call.deadlineMs })
      : gate.during(() => handler(request, call) as Promise<unknown>, tooLate);
}

function streaming(gate: Gate, handler: Handler): Handler {
  return async function* (request, call) {
    if (gate.isClosed) (await gate.enter(tooLate, { deadlineMs: call.deadlineMs }))();
    yield* handler(request, call) as AsyncIterable<unknown>;
  };
}

/** What a call gets that waited past its deadline; clients may try it again. */
export function tooLate(): ServiceError {
  return new ServiceError("ServiceUnavailable", "The state of the mesh is being exchanged; try again.");
}
