import type { ServerResponse } from "node:http";
import { asServiceError, type ErrorCode, ServiceError } from "@keymesh/errors";
import type { Type } from "protobufjs";
import { readBody } from "../body/read-body.ts";
import type { DoorCall, DoorOutcome } from "../door.ts";
import { answer } from "../http/answer.ts";
import { validate } from "../shape/validate.ts";
import { wipeSensitive } from "../shape/wipe.ts";
import { parseSignedRequest } from "../sigv4/parse.ts";
import { authenticationRefusal } from "../sigv4/refusal.ts";
import { sha256Hex } from "../sigv4/signature.ts";
import type { SignedRequest, WireClock, WireHandler, WireRequest } from "../types.ts";
import { decodeJson } from "./decode.ts";
import { encodeJson } from "./encode.ts";
import { renderJsonError } from "./error.ts";

const CONTENT_TYPE = "application/x-amz-json-1.1";
const DEFAULT_MAX_BODY_BYTES = 1_048_576;

/** One API operation behind a JSON door: its messages and what answers it. */
export interface JsonOperation<Caller> {
  readonly request: Type;
  readonly response: Type;
  /** `input` has the request's message shape, constraints held; the result has the response's. */
  handle(input: never, call: DoorCall<Caller>): Promise<object>;
}

export interface JsonDoorOptions<Caller> {
  /** `TrentService.`, with its dot. */
  readonly targetPrefix: string;
  /** The service name in credential scopes: `kms`, `cloudtrail`. */
  readonly service: string;
  readonly regions: readonly string[];
  readonly clock: WireClock;
  readonly operations: Readonly<Record<string, JsonOperation<Caller>>>;
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

/**
 * An AWS JSON 1.1 endpoint: POST / with X-Amz-Target, SigV4 over the whole body, the message by its proto descriptor, its
 * constraints, the operation, its record, the answer. Bytes of fields declared sensitive are wiped when the answer is out.
 */
export function jsonDoor<Caller>(options: JsonDoorOptions<Caller>): WireHandler {
  const operations = new Map(Object.entries(options.operations));
  const maxBodyBytes = options.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES;

  return async (request, response) => {
    try {
      const { name, operation } = target(request, options.targetPrefix, operations);
      const run = () => serve(request, response, name, operation);
      await (options.around ? options.around(request, name, run) : run());
    } catch (error) {
      refuse(request, response, error);
    }
  };

  async function serve(
    request: WireRequest,
    response: ServerResponse,
    name: string,
    operation: JsonOperation<Caller>,
  ): Promise<void> {
    const state: Partial<DoorOutcome<Caller>> & { input?: object; output?: object } = {};
    try {
      let failure: ServiceError | undefined;
      try {
        await perform(request, name, operation, state);
      } catch (thrown) {
        failure = serviceError(request, thrown);
      }
      await options.record?.({ request, operation: name, ...state, error: failure });
      if (failure) throw failure;
      const body = encodeJson(operation.response, state.output as object);
      answer(request, response, 200, headers(request), body);
    } finally {
      if (state.input) wipeSensitive(operation.request, state.input);
      if (state.output) wipeSensitive(operation.response, state.output);
    }
  }

  async function perform(
    request: WireRequest,
    name: string,
    operation: JsonOperation<Caller>,
    state: { signed?: SignedRequest; caller?: Caller; input?: object; output?: object },
  ): Promise<void> {
    const body = await readBody(request, maxBodyBytes);
    try {
      const signed = parseSignedRequest(request, {
        dialect: "json",
        services: [options.service],
        regions: options.regions,
        nowMs: options.clock.now(),
        bodySha256: sha256Hex(body),
      });
      state.signed = signed;
      try {
        state.caller = await options.authenticate(signed, request);
      } catch (thrown) {
        throw authenticationRefusal(thrown, signed, "json");
      }
      state.input = decodeJson(operation.request, body);
      validate(operation.request, state.input);
      const call = { request, operation: name, signed, caller: state.caller };
      state.output = await operation.handle(state.input as never, call);
    } finally {
      body.fill(0);
    }
  }

  function refuse(request: WireRequest, response: ServerResponse, thrown: unknown): void {
    const error = serviceError(request, thrown);
    answer(request, response, error.status, headers(request), renderJsonError(error));
  }

  function serviceError(request: WireRequest, thrown: unknown): ServiceError {
    if (!(thrown instanceof ServiceError)) options.onBug?.(thrown, request);
    return asServiceError(thrown, options.internalError);
  }
}

function headers(request: WireRequest) {
  return { "content-type": CONTENT_TYPE, "x-amzn-requestid": request.requestId };
}

function target<Operation>(request: WireRequest, prefix: string, operations: ReadonlyMap<string, Operation>) {
  const header = request.headers["x-amz-target"];
  const contentType = request.headers["content-type"];
  const isJson = contentType?.split(";", 1)[0]?.trim().toLowerCase() === CONTENT_TYPE;
  if (request.method === "POST" && request.rawPath === "/" && isJson && typeof header === "string") {
    const name = header.startsWith(prefix) ? header.slice(prefix.length) : "";
    const operation = operations.get(name);
    if (operation) return { name, operation };
    throw unknownOperation(`There is no operation ${JSON.stringify(header.slice(0, 128))} here.`);
  }
  throw unknownOperation(`An operation is a POST to / of ${CONTENT_TYPE} with an X-Amz-Target header.`);
}

function unknownOperation(message: string): ServiceError {
  return new ServiceError("UnknownOperationException", message);
}
