import { randomUUID } from "node:crypto";
import type { Audit } from "@keymesh/audit";
import { asServiceError, ServiceError } from "@keymesh/errors";
import type { Authenticator } from "@keymesh/identity";
import type { trailV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { lookupEvents } from "../operations/lookup-events.ts";
import { lookupRecord } from "./lookup-record.ts";

const userAgent = "grpc";

/** LookupEvents for a principal known by its client certificate: authenticated, answered, recorded. */
export async function grpcLookupEvents(
  context: TrailContext,
  audit: Audit,
  authenticator: Pick<Authenticator, "sessionOf">,
  { region: wantedRegion, request }: trailV1.RegionalLookupEventsRequest__Output,
  { peer, address }: Call,
): Promise<trailV1.LookupEventsResponse> {
  const region = wantedRegion === "" ? context.regions[0]! : wantedRegion;
  if (!context.regions.includes(region)) {
    throw new ServiceError("ValidationException", `The mesh has no region ${region.slice(0, 40)}.`);
  }
  const principalArn = peer.kind === "principal" ? peer.arn : "";
  const { principal } = await authenticator.sessionOf(principalArn, region);
  const sourceIp = address.slice(0, address.lastIndexOf(":"));
  const requestId = randomUUID();
  const facts = { eventTimeMs: context.clock.now(), region, requestId, principal, sourceIp, userAgent };
  const input = request ?? {};
  const answering = lookupEvents(context, input, { ...facts, isSecure: true });
  const error = await answering.then(() => undefined, asServiceError);
  await audit.record(lookupRecord(facts, input, error));
  return answering;
}
