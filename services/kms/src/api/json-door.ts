import {
  type DoorCall,
  type DoorOutcome,
  jsonDoor,
  type SignedRequest,
  type WireHandler,
  type WireRequest,
} from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import type { Tracer } from "@keymesh/flow";
import type { Authenticator } from "@keymesh/identity";
import type { kmsV1 } from "@keymesh/proto";
import { type Call, type Kms, newNotes } from "../call.ts";
import { perform } from "../perform.ts";
import { type AnyOperation, operations } from "../service.ts";
import { showDataKeyWiped } from "../steps/key-events.ts";
import { recordCall } from "../trail-record.ts";
import { messagesOf } from "./operation-types.ts";

export interface JsonDoorSettings {
  readonly authenticator: Authenticator;
  readonly regions: readonly string[];
  readonly tracer: Tracer;
  onBug(error: unknown): void;
}

/** The AWS JSON 1.1 endpoint: `X-Amz-Target: TrentService.<Operation>`, SigV4 for service kms. */
export function kmsJsonDoor(kms: Kms, settings: JsonDoorSettings): WireHandler {
  const byName = new Map(operations.map((operation) => [operation.name, operation]));
  const doorOperations = Object.fromEntries(
    operations.map((operation) => [
      operation.name,
      {
        ...messagesOf(operation.name),
        handle: (input: never, { caller }: DoorCall<Call>) => {
          refuseEnvelope(input);
          return perform(kms, operation, caller, input);
        },
      },
    ]),
  );
  return jsonDoor<Call>({
    service: "kms",
    targetPrefix: "TrentService.",
    regions: settings.regions,
    clock: kms.clock,
    operations: doorOperations,
    internalError: "KMSInternalException",
    authenticate: (signed, request) => authenticate(kms, settings.authenticator, signed, request),
    record: (outcome) => record(kms, settings.regions, byName.get(outcome.operation)!, outcome),
    around: (request, operation, run) =>
      settings.tracer.span(
        {
          name: `Kms.${operation}`,
          kind: "server",
          traceparent: request.traceparent,
          attributes: { "rpc.method": operation },
        },
        () => wiped(run),
      ),
    onBug: (error) => settings.onBug(error),
  });
}

/** The door wipes the answer's bytes once it is written, or refused; the call's span is still open then. */
async function wiped(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } finally {
    showDataKeyWiped();
  }
}

/** What is between the mesh's own services has no place on the wire. */
function refuseEnvelope(input: { readonly onBehalfOf?: kmsV1.OnBehalfOf | null }): void {
  if (input.onBehalfOf)
    throw new ServiceError("ValidationException", 'Unknown parameter in the request: "OnBehalfOf"');
}

async function authenticate(
  kms: Kms,
  authenticator: Authenticator,
  signed: SignedRequest,
  request: WireRequest,
): Promise<Call> {
  const { accessKeyId, sessionToken, date, region, stringToSign, signature } = signed;
  const claim = { accessKeyId, sessionToken, date, region, service: "kms", stringToSign, signature } as const;
  const { session } = await authenticator.authenticate(claim);
  const { sourceIp, userAgent, tls, requestId } = request;
  const { principal } = session;
  const caller = { principal, region, sourceIp, userAgent, tls, isSecure: tls !== undefined };
  return { caller, requestId, timeMs: kms.clock.now(), notes: newNotes(), operation: undefined };
}

async function record(
  kms: Kms,
  regions: readonly string[],
  operation: AnyOperation,
  outcome: DoorOutcome<Call>,
): Promise<void> {
  const { caller: call, input, output, error, request, signed } = outcome;
  const { requestId, sourceIp, userAgent } = request;
  // Without a credential scope nobody said which region; the trail files it under the door's first.
  const region = signed?.region ?? regions[0]!;
  const timeMs = kms.clock.now();
  const claimedAccessKeyId = signed?.accessKeyId;
  await recordCall(kms, call ?? { claimedAccessKeyId, region, requestId, timeMs, sourceIp, userAgent }, {
    eventName: operation.name,
    readOnly: operation.readOnly,
    requestParameters: input === undefined ? null : operation.shown(input as never),
    responseElements: output && call ? (operation.responseElements?.(output as never, call) ?? null) : null,
    error,
  });
}
