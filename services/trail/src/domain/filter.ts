import type { trailV1 } from "@keymesh/proto";
import type { TrailRecord } from "./trail-record.ts";

export type Filter = Partial<trailV1.Filter__Output>;
export type Predicate = (record: TrailRecord) => boolean;

/** Whether a record is what a filter asks for. Members found only in the record's JSON are looked at last. */
export function predicateOf(filter: Filter): Predicate {
  const tests: Predicate[] = [];
  const equal = <T>(wanted: T | undefined, of: (record: TrailRecord) => T) => {
    if (wanted !== undefined) tests.push((record) => of(record) === wanted);
  };
  equal(filter.accountId, (record) => record.accountId);
  equal(filter.region, (record) => record.region);
  equal(filter.eventSource, (record) => record.eventSource);
  equal(filter.eventName, (record) => record.eventName);
  equal(filter.username, (record) => record.username);
  equal(filter.accessKeyId, (record) => record.accessKeyId);
  equal(filter.eventId, (record) => record.eventId);
  equal(filter.managementEvent, (record) => record.isManagementEvent);
  equal(filter.readOnly, (record) => record.isReadOnly);
  equal(filter.errorCode, (record) => record.errorCode);
  const { startTimeMs, endTimeMs, resourceName, requestId, sharedEventId } = filter;
  if (startTimeMs !== undefined) tests.push((record) => record.eventTimeMs >= startTimeMs);
  if (endTimeMs !== undefined) tests.push((record) => record.eventTimeMs <= endTimeMs);
  if (resourceName !== undefined) {
    tests.push((record) => record.resources.some(({ name }) => name === resourceName));
  }
  if (requestId !== undefined) tests.push((record) => memberIs(record, "requestID", requestId));
  if (sharedEventId !== undefined) tests.push((record) => memberIs(record, "sharedEventID", sharedEventId));
  return (record) => tests.every((test) => test(record));
}

function memberIs(record: TrailRecord, member: string, wanted: string): boolean {
  if (!record.record.includes(wanted)) return false;
  return (JSON.parse(record.record.toString()) as Record<string, unknown>)[member] === wanted;
}

/** A filter as it came over the wire, where what is absent may be null. */
export function filterIn(message: trailV1.Filter__Output | null | undefined): Filter {
  const present = Object.entries(message ?? {}).filter(
    ([name, value]) => !name.startsWith("_") && value !== null && value !== undefined,
  );
  return Object.fromEntries(present) as Filter;
}
