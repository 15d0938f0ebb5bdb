import { ServiceError } from "@keymesh/errors";
import { type Principal, policyPrincipalOf } from "@keymesh/identity";
import { decideIdentity } from "@keymesh/policy";
import type { trailV1 } from "@keymesh/proto";
import type { TrailContext } from "../context.ts";
import { type LookupRequest, lookupRequest } from "../domain/lookup-request.ts";
import { pageToken } from "../domain/page-token.ts";
import { positionOf } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";

/** Records read for one page; a rarer filter goes on by NextToken, with fewer events than asked for in a page. */
const maxScanned = 20_000;

/** Who asks, and how the request came. */
export interface LookupCaller {
  readonly principal: Principal;
  readonly region: string;
  readonly sourceIp: string;
  readonly userAgent: string;
  readonly isSecure: boolean;
}

/**
 * The caller's account's management events of the last 90 days in one region, newest first.
 * Differs from AWS: no limit of two requests a second; no Insights events.
 * @throws ServiceError AccessDeniedException and the errors of {@link lookupRequest}
 */
export async function lookupEvents(
  context: TrailContext,
  input: Partial<trailV1.LookupEventsRequest__Output>,
  caller: LookupCaller,
): Promise<trailV1.LookupEventsResponse> {
  const request = lookupRequest(input, context.clock.now());
  await authorize(context, caller);
  return request.isInsight ? { events: [] } : findPage(context, request, caller);
}

async function authorize({ policies, clock }: TrailContext, caller: LookupCaller): Promise<void> {
  const { principal, region, sourceIp, userAgent, isSecure } = caller;
  const decision = decideIdentity({
    request: {
      principal: policyPrincipalOf(principal),
      action: "cloudtrail:LookupEvents",
      resource: "*",
      resourceAccountId: principal.accountId,
      context: {
        "aws:SourceIp": sourceIp,
        "aws:UserAgent": userAgent,
        "aws:SecureTransport": isSecure,
        "aws:RequestedRegion": region,
        "aws:CurrentTime": new Date(clock.now()).toISOString(),
        "aws:EpochTime": Math.floor(clock.now() / 1000),
      },
    },
    ...(await policies.of(principal)),
  });
  if (!decision.allowed) throw new ServiceError("AccessDeniedException", decision.reason.sentence);
}

async function findPage(
  { records }: TrailContext,
  request: LookupRequest,
  { principal: { accountId }, region }: LookupCaller,
): Promise<trailV1.LookupEventsResponse> {
  const events: trailV1.Event[] = [];
  let scanned = 0;
  let last: TrailRecord | undefined;
  const partition = { accountId, region };
  for await (const record of records.newestFirst(partition, {
    before: request.after,
    endMs: request.endMs,
  })) {
    if (record.eventTimeMs < request.startMs) break;
    const isWanted = record.isManagementEvent && request.matches(record);
    // A full page ends only where there is another event to show, so that a token always leads to more or to an honest end.
    if (last && (scanned === maxScanned || (isWanted && events.length === request.maxResults))) {
      return { events, nextToken: pageToken(request.question, positionOf(last)) };
    }
    if (isWanted) events.push(eventOf(record));
    last = record;
    scanned += 1;
  }
  return { events };
}

function eventOf(record: TrailRecord): trailV1.Event {
  return {
    eventId: record.eventId,
    eventName: record.eventName,
    readOnly: String(record.isReadOnly),
    ...(record.accessKeyId !== "" && { accessKeyId: record.accessKeyId }),
    eventTime: { seconds: Math.floor(record.eventTimeMs / 1000), nanos: 0 },
    eventSource: record.eventSource,
    ...(record.username !== "" && { username: record.username }),
    resources: record.resources.map(({ type, name }) => ({ resourceType: type, resourceName: name })),
    cloudTrailEvent: record.record.toString(),
  };
}
