import type { Audit } from "@keymesh/audit";
import { type DoorOutcome, jsonDoor, type WireHandler, type WireRequest } from "@keymesh/aws-wire";
import type { Tracer } from "@keymesh/flow";
import type { Authenticator, Session } from "@keymesh/identity";
import { Trail, type trailV1 } from "@keymesh/proto";
import type { Logger } from "@keymesh/runtime";
import type { TrailContext } from "../context.ts";
import { lookupEvents } from "../operations/lookup-events.ts";
import { type LookupInput, lookupRecord } from "./lookup-record.ts";

/** X-Amz-Target as the API's description has it, and as SDKs made from its Smithy model send it. */
const targetPrefixes = ["com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.", "CloudTrail_20131101."];

export interface WireDependencies {
  readonly context: TrailContext;
  readonly audit: Audit;
  readonly authenticator: Pick<Authenticator, "authenticate">;
  readonly tracer: Tracer;
  readonly log: Pick<Logger, "error">;
}

/** CloudTrail's AWS JSON 1.1 endpoint. Operations other than LookupEvents are UnknownOperationException. */
export function cloudTrailDoor(dependencies: WireDependencies): WireHandler {
  const [described, smithy] = targetPrefixes.map((prefix) => door(prefix, dependencies));
  return (request, response) => {
    const target = request.headers["x-amz-target"];
    const isSmithy = typeof target === "string" && target.startsWith(targetPrefixes[1]!);
    return (isSmithy ? smithy! : described!)(request, response);
  };
}

function door(targetPrefix: string, { context, audit, authenticator, tracer, log }: WireDependencies) {
  const root = Trail.protoRoot();
  return jsonDoor<Session>({
    targetPrefix,
    service: "cloudtrail",
    regions: context.regions,
    clock: context.clock,
    operations: {
      LookupEvents: {
        request: root.lookupType("keymesh.trail.v1.LookupEventsRequest"),
        response: root.lookupType("keymesh.trail.v1.LookupEventsResponse"),
        handle: (input: trailV1.LookupEventsRequest__Output, { request, caller }) =>
          lookupEvents(context, input, {
            principal: caller.principal,
            region: caller.region,
            sourceIp: request.sourceIp,
            userAgent: request.userAgent,
            isSecure: request.tls !== undefined,
          }),
      },
    },
    authenticate: async (signed) =>
      (await authenticator.authenticate({ ...signed, service: "cloudtrail" })).session,
    record: (outcome) => audit.record(recordOf(context, outcome)),
    around: (request, operation, run) => traced(tracer, request, operation, run),
    onBug: (error) => log.error({ err: error }, "a call failed by a bug"),
  });
}

function recordOf(context: TrailContext, outcome: DoorOutcome<Session>) {
  const { request, signed, caller, input, error } = outcome;
  const region = caller?.region ?? knownRegion(context, signed?.region);
  const facts = {
    eventTimeMs: context.clock.now(),
    region,
    requestId: request.requestId,
    principal: caller?.principal,
    claimedAccessKeyId: signed?.accessKeyId,
    sourceIp: request.sourceIp,
    userAgent: request.userAgent,
    tls: request.tls,
  };
  return lookupRecord(facts, input as LookupInput | undefined, error);
}

/** A caller who could not be authenticated may claim any region; its record is kept under one that there is. */
function knownRegion({ regions }: TrailContext, claimed: string | undefined): string {
  return claimed !== undefined && regions.includes(claimed) ? claimed : regions[0]!;
}

function traced(tracer: Tracer, request: WireRequest, operation: string, run: () => Promise<void>) {
  const { traceparent } = request;
  return tracer.span({ name: `CloudTrail.${operation}`, kind: "server", traceparent }, run);
}
