import { ServiceError } from "@keymesh/errors";
import type { trailV1 } from "@keymesh/proto";
import type { Predicate } from "./filter.ts";
import { positionIn } from "./page-token.ts";
import type { TrailRecord } from "./trail-record.ts";

/** How long LookupEvents sees an event, in milliseconds. */
export const retentionMs = 90 * 24 * 60 * 60 * 1000;

const maxResults = 50;
const maxValueLength = 2000;
/** Characters that count twice towards the length of an attribute's value. */
const countedTwice = /[_ ,\n]/g;

/** LookupEvents' input, checked. */
export interface LookupRequest {
  readonly matches: Predicate;
  /** Inclusive. */
  readonly startMs: number;
  /** Inclusive. */
  readonly endMs: number;
  readonly maxResults: number;
  /** Start after this position. */
  readonly after: string | undefined;
  /** What a next page's token must be asked with again. */
  readonly question: unknown;
  /** Only Insights events are asked for, and the mesh has none. */
  readonly isInsight: boolean;
}

const ATTRIBUTES: Readonly<Record<string, (record: TrailRecord, value: string) => boolean>> = {
  EventId: (record, value) => record.eventId === value,
  EventName: (record, value) => record.eventName === value,
  ReadOnly: (record, value) => String(record.isReadOnly) === value,
  Username: (record, value) => record.username === value,
  ResourceType: (record, value) => record.resources.some(({ type }) => type === value),
  ResourceName: (record, value) => record.resources.some(({ name }) => name === value),
  EventSource: (record, value) => record.eventSource === value,
  AccessKeyId: (record, value) => record.accessKeyId === value,
};

type Input = Partial<trailV1.LookupEventsRequest__Output>;

/**
 * Checks LookupEvents' input.
 * @throws ServiceError InvalidLookupAttributesException | InvalidTimeRangeException | InvalidMaxResultsException |
 * InvalidNextTokenException | InvalidEventCategoryException
 */
export function lookupRequest(input: Input, nowMs: number): LookupRequest {
  const { eventCategory } = input;
  if (isThere(eventCategory) && eventCategory !== "insight") {
    throw new ServiceError(
      "InvalidEventCategoryException",
      "The event category is not valid. The valid value is insight.",
    );
  }
  const attribute = attributeIn(input.lookupAttributes ?? []);
  const range = rangeIn(input, nowMs);
  const question = [attribute, input.startTime ?? null, input.endTime ?? null, eventCategory ?? null];
  return {
    matches: attribute ? (record) => ATTRIBUTES[attribute.key]!(record, attribute.value) : () => true,
    ...range,
    maxResults: maxResultsIn(input.maxResults),
    after: afterIn(input.nextToken, question),
    question,
    isInsight: isThere(eventCategory),
  };
}

function attributeIn(attributes: readonly trailV1.LookupAttribute__Output[]) {
  if (attributes.length > 1) throw invalidAttributes("Only one lookup attribute can be given.");
  const [attribute] = attributes;
  if (attribute === undefined) return undefined;
  const { attributeKey: key, attributeValue: value } = attribute;
  if (!isThere(key) || !Object.hasOwn(ATTRIBUTES, key)) {
    throw invalidAttributes(`The attribute key must be one of ${Object.keys(ATTRIBUTES).join(", ")}.`);
  }
  const length = (value?.length ?? 0) + (value?.match(countedTwice)?.length ?? 0);
  if (!isThere(value) || length < 1 || length > maxValueLength) {
    throw invalidAttributes(`The attribute value must have 1 to ${maxValueLength} characters.`);
  }
  return { key, value };
}

/** Events are shown with whole seconds and are found by them. */
function rangeIn(input: Input, nowMs: number) {
  const start = millisecondsOf(input.startTime);
  const end = millisecondsOf(input.endTime);
  if (start !== undefined && end !== undefined && start > end) {
    throw new ServiceError(
      "InvalidTimeRangeException",
      "The start time of the time range must not be after its end time.",
    );
  }
  return {
    startMs: Math.max(Math.ceil((start ?? 0) / 1000) * 1000, nowMs - retentionMs),
    endMs: end === undefined ? Number.POSITIVE_INFINITY : Math.floor(end / 1000) * 1000 + 999,
  };
}

function millisecondsOf(time: trailV1.LookupEventsRequest__Output["startTime"] | undefined) {
  return time ? Number(time.seconds) * 1000 + Math.floor((time.nanos ?? 0) / 1_000_000) : undefined;
}

function maxResultsIn(wanted: number | null | undefined): number {
  if (!isThere(wanted)) return maxResults;
  if (wanted >= 1 && wanted <= maxResults) return wanted;
  throw new ServiceError(
    "InvalidMaxResultsException",
    `A maximum results value of ${wanted} is invalid. Specify 1 to ${maxResults}.`,
  );
}

function afterIn(nextToken: string | null | undefined, question: unknown): string | undefined {
  if (!isThere(nextToken)) return undefined;
  const position = positionIn(nextToken, question);
  if (position !== undefined) return position;
  throw new ServiceError(
    "InvalidNextTokenException",
    "The next token is not valid, or was given out for other parameters.",
  );
}

function invalidAttributes(message: string): ServiceError {
  return new ServiceError("InvalidLookupAttributesException", message);
}

function isThere<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}
