import { ServiceError } from "@keymesh/errors";
import type { trailV1 } from "@keymesh/proto";
import { maxTimeMs } from "./stored-record.ts";
import { anonymousAccount, type TrailRecord } from "./trail-record.ts";

/** Whose events each service of the mesh may record: no service can write another's history. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  kms: ["kms.amazonaws.com"],
  "s3-sim": ["s3.amazonaws.com"],
  "ebs-sim": ["ec2.amazonaws.com", "ebs.amazonaws.com"],
  "ec2-host": ["ec2.amazonaws.com", "ebs.amazonaws.com"],
  identity: ["sts.amazonaws.com", "iam.amazonaws.com"],
  trail: ["cloudtrail.amazonaws.com"],
};

/** The services that have calls to record. */
export const recordingServices: readonly string[] = Object.keys(SOURCES);

const maxRecordBytes = 256 * 1024;
const maxTextLength = 256;
const maxUsernameLength = 512;
const maxResources = 100;
const maxResourceNameLength = 2048;

/**
 * The record in a request, if it may be kept.
 * Differs from AWS: calls whose caller could not be authenticated are recorded too, under no account.
 * @throws ServiceError ValidationException (a limit) | AccessDenied (another service's event)
 */
export function recordIn(request: trailV1.NewRecord__Output, peer: string): TrailRecord {
  const { accountId, region, eventTimeMs, eventId, eventSource, eventName } = request;
  if (!SOURCES[peer]?.includes(eventSource)) {
    throw new ServiceError("AccessDenied", `${peer} may not record events of ${eventSource.slice(0, 100)}.`);
  }
  check(accountId === "" || /^\d{12}$/.test(accountId), "account_id is not 12 digits");
  check(/^[a-z0-9-]{1,32}$/.test(region), "region is not a region");
  check(Number.isSafeInteger(eventTimeMs) && eventTimeMs >= 0 && eventTimeMs <= maxTimeMs, "event_time_ms");
  check(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(eventId), "event_id is not a UUID");
  check(eventName.length >= 1 && eventName.length <= maxTextLength, "event_name is not 1-256 long");
  check(request.username.length <= maxUsernameLength, "username is too long");
  check(request.accessKeyId.length <= maxTextLength, "access_key_id is too long");
  check(request.errorCode.length <= maxTextLength, "error_code is too long");
  check(request.resources.length <= maxResources, "too many resources");
  for (const { type, name } of request.resources) {
    check(type.length <= maxTextLength && name.length <= maxResourceNameLength, "a resource is too long");
  }
  check(request.record.length >= 2 && request.record.length <= maxRecordBytes, "the record is too large");
  return {
    accountId: accountId === "" ? anonymousAccount : accountId,
    region,
    eventTimeMs,
    eventId,
    eventSource,
    eventName,
    isReadOnly: request.readOnly,
    isManagementEvent: request.managementEvent,
    username: request.username,
    accessKeyId: request.accessKeyId,
    errorCode: request.errorCode,
    resources: request.resources,
    record: request.record,
  };
}

function check(isGood: boolean, problem: string): void {
  if (!isGood) throw new ServiceError("ValidationException", `The record cannot be kept: ${problem}.`);
}
