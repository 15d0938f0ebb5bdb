import { ServiceError } from "@keymesh/errors";
import type { trailV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { TrailContext } from "../context.ts";
import { filterIn, predicateOf } from "../domain/filter.ts";
import { pageToken, positionIn } from "../domain/page-token.ts";
import { storedRecord } from "../domain/record-message.ts";
import { positionOf } from "../domain/stored-record.ts";
import type { TrailRecord } from "../domain/trail-record.ts";
import { mergeNewestFirst } from "../store/merge.ts";
import { visibleTo } from "./visibility.ts";

const maxResults = 1000;
const defaultResults = 100;
const maxScanned = 100_000;
const maxAnswerBytes = 8 * 1024 * 1024;

/** Records of all accounts and regions the caller may see, data events included, newest first. @throws ServiceError ValidationException */
export async function query(
  context: TrailContext,
  request: trailV1.QueryRequest__Output,
  { peer }: Call,
): Promise<trailV1.QueryResponse> {
  const filter = visibleTo(peer, filterIn(request.filter));
  const wanted = request.maxResults || defaultResults;
  if (wanted > maxResults) {
    throw new ServiceError("ValidationException", `max_results is ${wanted}, the most is ${maxResults}.`);
  }
  const before = request.nextToken === "" ? undefined : positionIn(request.nextToken, filter);
  if (request.nextToken !== "" && before === undefined) {
    throw new ServiceError("ValidationException", "next_token was not given out for this filter.");
  }
  const matches = predicateOf(filter);
  const records: trailV1.StoredRecord[] = [];
  let last: TrailRecord | undefined;
  let scanned = 0;
  let bytes = 0;
  for await (const record of await candidates(context, filter, before)) {
    if (record.eventTimeMs < (filter.startTimeMs ?? 0)) break;
    const isFull = records.length === wanted || scanned === maxScanned || bytes > maxAnswerBytes;
    if (last && isFull) return { records, nextToken: pageToken(filter, positionOf(last)) };
    if (matches(record)) {
      records.push(storedRecord(record));
      bytes += record.record.length;
    }
    last = record;
    scanned += 1;
  }
  return { records, nextToken: "" };
}

async function candidates(
  { records }: TrailContext,
  { accountId, region, endTimeMs }: ReturnType<typeof filterIn>,
  before: string | undefined,
) {
  const range = { before, endMs: endTimeMs ?? Number.POSITIVE_INFINITY };
  const partitions =
    accountId !== undefined && region !== undefined ? [{ accountId, region }] : await records.partitions();
  return mergeNewestFirst(
    partitions
      .filter((partition) => accountId === undefined || partition.accountId === accountId)
      .filter((partition) => region === undefined || partition.region === region)
      .map((partition) => records.newestFirst(partition, range)),
  );
}
