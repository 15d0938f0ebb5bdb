import type { ErrorCode, ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import type { SignedRequest, WireClock, WireRequest } from "./types.ts";

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

/** One API operation behind a door: its messages and what answers it. */
export interface DoorOperation<Caller> {
  readonly request: Type;
  readonly response: Type;
  /** `input` has the request's message shape, constraints held; the result has the response's. */
  handle(input: never, call: DoorCall<Caller>): Promise<object>;
}

/** What every door that reads whole messages needs to know. */
export interface DoorOptions<Caller> {
  /** The service name in credential scopes: `kms`, `cloudtrail`, `ec2`, `sts`. */
  readonly service: string;
  readonly regions: readonly string[];
  readonly clock: WireClock;
  readonly operations: Readonly<Record<string, DoorOperation<Caller>>>;
  /** Whose signature this is; what it throws is put into the door's own words. */
  authenticate(signed: SignedRequest, request: WireRequest): Promise<Caller>;
  /**
   * Told of every call that names an operation, success or refusal, before it is answered; the answer waits for it. When it
   * throws, the caller gets that error and no result.
   */
  record?(outcome: DoorOutcome<Caller>): Promise<void>;
  /** Runs the call in a span or whatever else goes around it. */
  around?(request: WireRequest, operation: string, run: () => Promise<void>): Promise<void>;
  /** Bytes of a body; more is RequestEntityTooLarge. Default 1 MiB. */
  readonly maxBodyBytes?: number;
  /** What a bug is called outside: `KMSInternalException`. Default InternalFailure. */
  readonly internalError?: ErrorCode;
  /** Told of what was thrown that is not a ServiceError, which is always a bug. */
  onBug?(error: unknown, request: WireRequest): void;
}

export const DEFAULT_MAX_BODY_BYTES = 1_048_576;
