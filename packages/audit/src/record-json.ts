import type { AuditedCall, Json } from "./types.ts";
import { isoSeconds, userIdentityJson } from "./user-identity.ts";

/** CloudTrail's limits, in bytes of UTF-8: texts are cut there, structures are left out and said to be (`{"omitted":true}`). */
const maxUserAgentBytes = 1024;
const maxErrorMessageBytes = 1024;
const maxParametersBytes = 100 * 1024;
const maxAdditionalBytes = 28 * 1024;

/**
 * One record, eventVersion 1.11, as JSON text with the members in the order real records have them. Every call of every service
 * waits for this, so the text is put together by hand; `JSON.stringify` sees only the operation's own parts.
 */
export function recordJson(
  call: AuditedCall,
  eventId: string,
  recipientAccountId: string | undefined,
): string {
  const isManagement = call.managementEvent ?? true;
  return `{"eventVersion":"1.11","userIdentity":${userIdentityJson(call, recipientAccountId)},"eventTime":"${isoSeconds(
    call.eventTimeMs,
  )}","eventSource":${quote(call.eventSource)},"eventName":${quote(call.eventName)},"awsRegion":${quote(
    call.region,
  )},"sourceIPAddress":${quote(call.sourceIp)},"userAgent":${quote(cut(call.userAgent, maxUserAgentBytes))}${errorPart(
    call,
  )},"requestParameters":${bounded(call.requestParameters, maxParametersBytes)},"responseElements":${bounded(
    call.responseElements,
    maxParametersBytes,
  )}${additionalPart(call)}${call.requestId === "" ? "" : `,"requestID":${quote(call.requestId)}`},"eventID":"${eventId}","readOnly":${
    call.readOnly
  }${resourcesPart(call)},"eventType":"${call.eventType ?? "AwsApiCall"}","managementEvent":${isManagement}${
    recipientAccountId === undefined ? "" : `,"recipientAccountId":${quote(recipientAccountId)}`
  }${sharingPart(call, recipientAccountId)},"eventCategory":"${isManagement ? "Management" : "Data"}"${tlsPart(call)}}`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function errorPart({ errorCode, errorMessage }: AuditedCall): string {
  if (errorCode === undefined) return "";
  const code = `,"errorCode":${quote(errorCode)}`;
  if (errorMessage === undefined) return code;
  return `${code},"errorMessage":${quote(cut(errorMessage, maxErrorMessageBytes))}`;
}

function additionalPart({ additionalEventData, serviceEventDetails }: AuditedCall): string {
  let part = "";
  if (additionalEventData !== undefined) {
    part += `,"additionalEventData":${bounded(additionalEventData, maxAdditionalBytes)}`;
  }
  if (serviceEventDetails !== undefined) {
    part += `,"serviceEventDetails":${bounded(serviceEventDetails, maxParametersBytes)}`;
  }
  return part;
}

function resourcesPart({ resources }: AuditedCall): string {
  if (resources === undefined || resources.length === 0) return "";
  const list = resources.map(
    ({ accountId, type, arn }) =>
      `{"accountId":${quote(accountId)},"type":${quote(type)},"ARN":${quote(arn)}}`,
  );
  return `,"resources":[${list.join()}]`;
}

function sharingPart({ sharedEventId, vpcEndpointId }: AuditedCall, recipient: string | undefined): string {
  let part = sharedEventId === undefined ? "" : `,"sharedEventID":${quote(sharedEventId)}`;
  if (vpcEndpointId !== undefined) {
    const owner = vpcEndpointId.startsWith("vpce-") ? (recipient ?? "") : vpcEndpointId;
    part += `,"vpcEndpointId":${quote(vpcEndpointId)},"vpcEndpointAccountId":${quote(owner)}`;
  }
  return part;
}

/** Absent for calls that services made. */
function tlsPart({ tls, invokedBy }: AuditedCall): string {
  if (tls === undefined || invokedBy !== undefined) return "";
  return `,"tlsDetails":{"tlsVersion":${quote(tls.version)},"cipherSuite":${quote(
    tls.cipherSuite,
  )},"clientProvidedHostHeader":${quote(cut(tls.host, maxUserAgentBytes))}}`;
}

function bounded(value: Json, maxBytes: number): string {
  if (value === null) return "null";
  const json = JSON.stringify(value);
  // No UTF-16 unit takes more than three bytes.
  const isSmall = json.length * 3 <= maxBytes || Buffer.byteLength(json) <= maxBytes;
  return isSmall ? json : '{"omitted":true}';
}

/** The longest start of a text within `maxBytes` of UTF-8, cut between characters. */
function cut(text: string, maxBytes: number): string {
  if (text.length * 3 <= maxBytes) return text;
  const bytes = Buffer.from(text);
  if (bytes.length <= maxBytes) return text;
  let end = maxBytes;
  while (end > 0 && (bytes[end]! & 0xc0) === 0x80) end -= 1;
  return bytes.toString("utf8", 0, end);
}
