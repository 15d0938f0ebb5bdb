import { validate, wipeSensitive } from "@keymesh/aws-wire";
import { asServiceError, type ServiceError } from "@keymesh/errors";
import { Kms as KmsService, type kmsV1 } from "@keymesh/proto";
import { type Implementation, implement, type Call as RpcCall, uncapitalize } from "@keymesh/rpc";
import type { Call, Kms } from "../call.ts";
import { perform } from "../perform.ts";
import { type AnyOperation, operations } from "../service.ts";
import { showDataKeyWiped } from "../steps/key-events.ts";
import { recordCall } from "../trail-record.ts";
import { type CallerSources, grpcCall, strangerOf } from "./grpc-caller.ts";
import { messagesOf } from "./operation-types.ts";

type Message = { readonly onBehalfOf?: kmsV1.OnBehalfOf__Output | null };
type Handler = (request: Message, rpcCall: RpcCall) => Promise<object>;
type KmsHandlers = Parameters<
  typeof implement<
    NonNullable<(typeof KmsService)["types"]>["definition"],
    NonNullable<(typeof KmsService)["types"]>["handlers"]
  >
>[1];

/** Who may call KMS by gRPC. Of services, only those that forward a caller get anything done. */
const accept = ["s3-sim", "ebs-sim", "ec2-host", "principal"];

/** The gRPC door: the same operations as the AWS wire, with callers known by certificate or by a forwarded session. */
export function kmsGrpc(kms: Kms, sources: CallerSources): Implementation {
  const handlers = operations.map((operation) => [
    uncapitalize(operation.name),
    handlerOf(kms, sources, operation),
  ]);
  return implement(KmsService, Object.fromEntries(handlers) as KmsHandlers, { accept });
}

function handlerOf(kms: Kms, sources: CallerSources, operation: AnyOperation): Handler {
  const messages = messagesOf(operation.name);
  return async (request, rpcCall) => {
    const state: { call?: Call; output?: object } = {};
    let failure: ServiceError | undefined;
    try {
      state.call = await grpcCall(kms, sources, request.onBehalfOf ?? undefined, rpcCall);
      validate(messages.request, request);
      state.output = await perform(kms, operation, state.call, request as never);
    } catch (thrown) {
      failure = toServiceError(sources, thrown);
    }
    try {
      await record(kms, sources, operation, request, rpcCall, state, failure);
    } catch (thrown) {
      if (state.output) wipeSensitive(messages.response, state.output);
      showDataKeyWiped();
      throw thrown;
    } finally {
      wipeSensitive(messages.request, request);
    }
    if (failure) throw failure;
    const output = state.output as object;
    // The span is over when this returns: the wipe is told where the answer leaves these hands, a turn before it is done.
    showDataKeyWiped("as soon as the answer is serialized");
    // The server serializes the answer as soon as this returns; then the plaintext has no business here any more.
    setImmediate(() => wipeSensitive(messages.response, output));
    return output;
  };
}

function toServiceError(sources: CallerSources, thrown: unknown): ServiceError {
  const error = asServiceError(thrown, "KMSInternalException");
  if (error !== thrown) sources.onBug(thrown);
  return error;
}

async function record(
  kms: Kms,
  sources: CallerSources,
  operation: AnyOperation,
  request: Message,
  rpcCall: RpcCall,
  { call, output }: { call?: Call; output?: object },
  error: ServiceError | undefined,
): Promise<void> {
  await recordCall(kms, call ?? strangerOf(kms, sources, rpcCall), {
    eventName: operation.name,
    readOnly: operation.readOnly,
    requestParameters: operation.shown(request as never),
    responseElements: call && output ? (operation.responseElements?.(output as never, call) ?? null) : null,
    error,
  });
}
