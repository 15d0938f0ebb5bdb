import type { trailV1 } from "@keymesh/proto";
import type { TrailContext } from "../context.ts";
import { type LookupRequest, lookupRequest } from "../domain/lookup-request.ts";
import { pageToken } from "../domain/page-token.ts";
import { positionOf } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";
import { authorizeLookup, type LookupCaller } from "./admit.ts";

/** Records read for one page; a rarer filter goes on by NextToken, with fewer events than asked for in a page. */
const maxScanned = 20_000;

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
  await authorizeLookup(context, caller);
  return request.isInsight ? { events: [] } : findPage(context, request, caller);
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
