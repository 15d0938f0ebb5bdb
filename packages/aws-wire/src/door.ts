import type { ServiceError } from "@keymesh/errors";
import type { SignedRequest, WireRequest } from "./types.ts";

/** A call let in: who makes it, and how it was signed. */
export interface DoorCall<Caller> {
  readonly request: WireRequest;
  readonly operation: string;
  readonly signed: SignedRequest;
  readonly caller: Caller;
}

/**
 * How a call ended, for its trail record. What is not there yet when it is refused is undefined: `signed` for a malformed
 * signature, `caller` for a wrong one, `input` for a body that is not the operation's. Either `output` or `error` is set.
 */
export interface DoorOutcome<Caller> {
  readonly request: WireRequest;
  readonly operation: string;
  readonly signed?: SignedRequest;
  readonly caller?: Caller;
  readonly input?: object;
  readonly output?: object;
  readonly error?: ServiceError;
}
