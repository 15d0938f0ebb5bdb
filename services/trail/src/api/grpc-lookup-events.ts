import { randomUUID } from "node:crypto";
import type { Audit, CallFacts } from "@keymesh/audit";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { Authenticator } from "@keymesh/identity";
import type { trailV1 } from "@keymesh/proto";
import { type Call, ipOf } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { lookupEvents } from "../operations/lookup-events.ts";
import { lookupRecord } from "./lookup-record.ts";

/** LookupEvents for a principal known by its client certificate: authenticated, answered, recorded, refusals too. */
export async function grpcLookupEvents(
  context: TrailContext,
  audit: Audit,
  authenticator: Pick<Authenticator, "sessionOf">,
  message: trailV1.RegionalLookupEventsRequest__Output,
  call: Call,
): Promise<trailV1.LookupEventsResponse> {
  const input = message.request ?? {};
  const facts: CallFacts = {
    eventTimeMs: context.clock.now(),
    region: context.regions[0]!,
    requestId: randomUUID(),
    principal: undefined,
    sourceIp: ipOf(call.address),
    userAgent: "grpc",
  };
  let known = facts;
  const answering = (async () => {
    const region = regionOf(context, message.region);
    known = { ...known, region };
    const { principal } = await authenticator.sessionOf(arnOf(call), region, call.certificate);
    known = { ...known, principal };
    return lookupEvents(context, input, { ...facts, principal, region, isSecure: true });
  })();
  const error = await answering.then(() => undefined, asServiceError);
  await audit.record(lookupRecord(known, input, error));
  return answering;
}

function regionOf({ regions }: TrailContext, wanted: string): string {
  if (wanted === "") return regions[0]!;
  if (regions.includes(wanted)) return wanted;
  throw new ServiceError("ValidationException", `The mesh has no region ${wanted.slice(0, 40)}.`);
}

function arnOf({ peer }: Call): string {
  return peer.kind === "principal" ? peer.arn : "";
}
