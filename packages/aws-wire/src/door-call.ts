import { asServiceError, ServiceError } from "@keymesh/errors";
import type { DoorOperation, DoorOptions, DoorOutcome } from "./door.ts";
import { wipeSensitive } from "./shape/wipe.ts";
import { parseSignedRequest } from "./sigv4/parse.ts";
import { authenticationRefusal } from "./sigv4/refusal.ts";
import { timesOf } from "./sigv4/rules.ts";
import { sha256Hex } from "./sigv4/signature.ts";
import type { Dialect, SignedRequest, WireRequest } from "./types.ts";

/** A call as its protocol found it: which operation, and how to read and write its messages. */
export interface ProtocolCall<Caller> {
  readonly request: WireRequest;
  readonly name: string;
  readonly operation: DoorOperation<Caller>;
  readonly dialect: Dialect;
  body(): Promise<Buffer>;
  /** The checked input. */
  decode(body: Buffer): object;
  send(output: object): void;
}

/**
 * The life of one call at a door: signature, caller, message, operation, record, answer. Throws the ServiceError to answer
 * with instead, recorded already. Bytes of fields declared sensitive are wiped at the end, whichever it is.
 */
export async function performCall<Caller>(
  options: DoorOptions<Caller>,
  call: ProtocolCall<Caller>,
): Promise<void> {
  const { request, name, operation } = call;
  const state: State<Caller> = {};
  try {
    let failure: ServiceError | undefined;
    try {
      await operate(options, call, state);
    } catch (thrown) {
      failure = toServiceError(options, request, thrown);
    }
    await options.record?.({ request, operation: name, ...state, error: failure });
    if (failure) throw failure;
    call.send(state.output as object);
  } finally {
    if (state.input) wipeSensitive(operation.request, state.input);
    if (state.output) wipeSensitive(operation.response, state.output);
  }
}

type State<Caller> = {
  -readonly [Key in "signed" | "caller" | "input" | "output"]?: DoorOutcome<Caller>[Key];
};

async function operate<Caller>(
  options: DoorOptions<Caller>,
  call: ProtocolCall<Caller>,
  state: State<Caller>,
): Promise<void> {
  const { request, name, operation, dialect } = call;
  const body = await call.body();
  try {
    const signed = parseSignedRequest(request, {
      dialect,
      services: [options.service],
      regions: options.regions,
      ...timesOf(options.clock),
      bodySha256: sha256Hex(body),
    });
    state.signed = signed;
    const caller = await authenticated(options, signed, call);
    state.caller = caller;
    state.input = call.decode(body);
    state.output = await operation.handle(state.input as never, { request, operation: name, signed, caller });
  } finally {
    body.fill(0);
  }
}

async function authenticated<Caller>(
  options: DoorOptions<Caller>,
  signed: SignedRequest,
  { request, dialect }: ProtocolCall<Caller>,
): Promise<Caller> {
  try {
    return await options.authenticate(signed, request);
  } catch (thrown) {
    throw authenticationRefusal(thrown, signed, dialect);
  }
}

/** What to answer with for whatever was thrown; what is a bug is told to the door's owner. */
export function toServiceError<Caller>(
  options: DoorOptions<Caller>,
  request: WireRequest,
  thrown: unknown,
): ServiceError {
  if (!(thrown instanceof ServiceError)) options.onBug?.(thrown, request);
  return asServiceError(thrown, options.internalError);
}
