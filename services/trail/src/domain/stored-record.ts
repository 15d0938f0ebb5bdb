import type { TrailRecord } from "./trail-record.ts";

/**
 * A record at rest. The key orders by time within account and region, and is made of the record alone, so that the same record
 * sent twice lies there once. The value is a small JSON header with what lookups filter by, then the record as it came:
 * version (1 byte), header length (4, big-endian), header, record.
 */
export const keyPrefix = "trail/";

const version = 1;
const headBytes = 5;
const timeDigits = 13;
/** 20 November 2286; later times do not fit the key. */
export const maxTimeMs = 10 ** timeDigits - 1;

/** A header that is no UTF-8 is refused, not patched up. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

type Header = readonly [
  eventSource: string,
  eventName: string,
  isReadOnly: boolean,
  isManagementEvent: boolean,
  username: string,
  accessKeyId: string,
  errorCode: string,
  resources: readonly (readonly [type: string, name: string])[],
];

/** Where the records of one account are. */
export function accountPrefix(accountId: string): string {
  return `${keyPrefix}${accountId}/`;
}

/** Where the records of one account and region are. */
export function partitionPrefix(accountId: string, region: string): string {
  return `${accountPrefix(accountId)}${region}/`;
}

/** A record's place in its partition: 13 digits of milliseconds, a slash, the event's id. */
export function positionOf(record: Pick<TrailRecord, "eventTimeMs" | "eventId">): string {
  return `${timePosition(record.eventTimeMs)}/${record.eventId}`;
}

/** The place before every record of that millisecond. */
export function timePosition(ms: number): string {
  return String(Math.min(Math.max(Math.trunc(ms), 0), maxTimeMs)).padStart(timeDigits, "0");
}

/** The key a record is kept under. */
export function keyOf(record: TrailRecord): string {
  return partitionPrefix(record.accountId, record.region) + positionOf(record);
}

/** The value a record is kept as. */
export function encodeRecord(record: TrailRecord): Buffer {
  const header: Header = [
    record.eventSource,
    record.eventName,
    record.isReadOnly,
    record.isManagementEvent,
    record.username,
    record.accessKeyId,
    record.errorCode,
    record.resources.map(({ type, name }) => [type, name] as const),
  ];
  const json = JSON.stringify(header);
  const headerBytes = Buffer.byteLength(json);
  const value = Buffer.allocUnsafe(headBytes + headerBytes + record.record.length);
  value[0] = version;
  value.writeUInt32BE(headerBytes, 1);
  value.write(json, headBytes);
  record.record.copy(value, headBytes + headerBytes);
  return value;
}

/** The record under a key; undefined for what this version did not write. */
export function decodeRecord(key: string, value: Buffer): TrailRecord | undefined {
  const match = /^trail\/([^/]+)\/([^/]+)\/(\d{13})\/([^/]+)$/.exec(key);
  if (match === null || value.length < headBytes || value[0] !== version) return undefined;
  const [, accountId, region, time, eventId] = match;
  const end = headBytes + value.readUInt32BE(1);
  const header = JSON.parse(utf8.decode(value.subarray(headBytes, end))) as Header;
  const [eventSource, eventName, isReadOnly, isManagementEvent, username, accessKeyId, errorCode, resources] =
    header;
  return {
    accountId: accountId!,
    region: region!,
    eventTimeMs: Number(time),
    eventId: eventId!,
    eventSource,
    eventName,
    isReadOnly,
    isManagementEvent,
    username,
    accessKeyId,
    errorCode,
    resources: resources.map(([type, name]) => ({ type, name })),
    record: value.subarray(end),
  };
}
