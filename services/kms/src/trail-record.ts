import type { AuditedCall, Json } from "@keymesh/audit";
import { parseKmsKeyArn } from "@keymesh/envelope";
import type { ServiceError } from "@keymesh/errors";
import type { Call, Kms } from "./call.ts";
import { kmsError } from "./domain/kms-error.ts";
import { uuidOf } from "./domain/uuid.ts";

/** An operation as the trail needs it; the parts that depend on message types are already bound. */
export interface EndedCall {
  readonly eventName: string;
  readonly readOnly: boolean;
  readonly requestParameters: Json;
  readonly responseElements: Json;
  readonly error: ServiceError | undefined;
}

/** A caller of whom only the claim is known. */
export interface Stranger {
  readonly claimedAccessKeyId?: string;
  readonly region: string;
  readonly requestId: string;
  readonly timeMs: number;
  readonly sourceIp: string;
  readonly userAgent: string;
}

/**
 * Makes the call's record durable; the answer is given only after. A call across accounts is recorded in both, as one shared
 * event; a denied one only in the caller's (fidelity §5).
 * @throws ServiceError KMSInternalException when the trail does not take it
 */
export async function recordCall(kms: Kms, call: Call | Stranger, ended: EndedCall): Promise<void> {
  try {
    await recordInTrails(kms, call, ended);
  } catch (error) {
    throw kmsError(error);
  }
}

async function recordInTrails(kms: Kms, call: Call | Stranger, ended: EndedCall): Promise<void> {
  if (!("caller" in call)) return await kms.audit.record(strangerRecord(call, ended));
  const { alongside } = call.notes;
  if (alongside !== undefined && ended.error === undefined) {
    await Promise.all(alongside.map((record) => kms.audit.record(record)));
  }
  const owners = foreignOwners(call);
  if (owners.length === 0 || ended.error?.code === "AccessDeniedException") {
    return await kms.audit.record(callRecord(call, ended));
  }
  const sharedEventId = call.caller.sharedEventId ?? uuidOf(kms.randomBytes(16));
  const record = { ...callRecord(call, ended), sharedEventId };
  const theirs = owners.map((recipientAccountId, i) => ({
    ...record,
    recipientAccountId,
    eventId: i === 0 ? call.notes.ownerEventId : undefined,
  }));
  await Promise.all([record, ...theirs].map((one) => kms.audit.record(one)));
}

function callRecord(call: Call, ended: EndedCall): AuditedCall {
  const { caller, notes } = call;
  const { principal, region, invokedBy, sourceIp, userAgent, sharedEventId, tls } = caller;
  return {
    ...common(ended),
    // Real records of what a service does on nobody's behalf show no parameters.
    ...(principal.type === "AWSService" && { requestParameters: null }),
    region,
    requestId: call.requestId,
    eventId: notes.eventId,
    eventTimeMs: call.timeMs,
    principal,
    invokedBy,
    sourceIp,
    userAgent,
    sharedEventId,
    tls,
    additionalEventData: hasMembers(notes.additionalEventData) ? notes.additionalEventData : undefined,
    resources: resourcesOf(notes.keys),
    vpcEndpointId: caller.via === "ec2" ? "AWS Internal" : undefined,
  };
}

function strangerRecord(stranger: Stranger, ended: EndedCall): AuditedCall {
  const { timeMs, ...rest } = stranger;
  return { ...common(ended), ...rest, eventTimeMs: timeMs, principal: undefined };
}

function common({ eventName, readOnly, requestParameters, responseElements, error }: EndedCall) {
  return {
    eventSource: "kms.amazonaws.com",
    eventName,
    readOnly,
    requestParameters,
    responseElements: error === undefined ? responseElements : null,
    ...(error && { errorCode: trailCode(error), errorMessage: error.message }),
  };
}

/** Real records say AccessDenied where the API says AccessDeniedException. */
function trailCode({ code }: ServiceError): string {
  return code === "AccessDeniedException" ? "AccessDenied" : code;
}

function resourcesOf(keys: ReadonlySet<string>): NonNullable<AuditedCall["resources"]> {
  return [...keys].map((arn) => ({
    arn,
    type: "AWS::KMS::Key",
    accountId: parseKmsKeyArn(arn)?.accountId ?? "",
  }));
}

/** The other accounts whose keys the call was about; ReEncrypt may be about two. */
function foreignOwners({ caller, notes }: Call): readonly string[] {
  const { accountId } = caller.principal;
  const owners = new Set<string>();
  for (const arn of notes.keys) {
    const owner = parseKmsKeyArn(arn)?.accountId;
    if (owner !== undefined && owner !== accountId) owners.add(owner);
  }
  return owners.size === 0 ? nobody : [...owners];
}

const nobody: readonly string[] = [];

function hasMembers(record: object): boolean {
  for (const _ in record) return true;
  return false;
}
