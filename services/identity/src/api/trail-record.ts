import type { AuditedCall, CallFacts, Json } from "@keymesh/audit";
import type { ServiceError } from "@keymesh/errors";
import { operationsOf } from "../operations/index.ts";
import { messagesOf, type Service } from "./messages.ts";

/** IAM's refusals whose names in the trail have an ending that the wire leaves out. */
const EXCEPTIONS: ReadonlySet<string> = new Set([
  "DeleteConflict",
  "EntityAlreadyExists",
  "InvalidInput",
  "LimitExceeded",
  "MalformedPolicyDocument",
  "NoSuchEntity",
  "PackedPolicyTooLarge",
]);

/**
 * The trail record of a call of IAM or STS, its answer as the Query endpoint gives it. Secret access keys and session tokens are in
 * none.
 */
export function identityRecord(
  service: Service,
  facts: CallFacts,
  eventName: string,
  input: object | undefined,
  output: object | undefined,
  error: ServiceError | undefined,
): AuditedCall {
  const readOnly = operationsOf(service)[eventName]?.readOnly ?? false;
  // STS's answers are recorded although they change nothing: they say which credentials went out.
  const isShown = !error && output !== undefined && (!readOnly || "credentials" in output);
  const roleArn = input && "roleArn" in input ? String(input.roleArn) : undefined;
  const accountId = roleArn?.split(":")[4];
  return {
    ...facts,
    eventSource: `${service}.amazonaws.com`,
    eventName,
    readOnly,
    requestParameters: shown(messagesOf(service, eventName).request, input),
    responseElements: isShown ? shown(messagesOf(service, eventName).response, output) : null,
    ...(roleArn && accountId && { resources: [{ arn: roleArn, type: "AWS::IAM::Role", accountId }] }),
    ...(error && {
      errorCode: EXCEPTIONS.has(error.code) ? `${error.code}Exception` : error.code,
      errorMessage: error.message,
    }),
  };
}

type Type = ReturnType<typeof messagesOf>["request"];

function shown(type: Type, message: object | undefined): Json {
  if (message === undefined) return null;
  const members = membersOf(type, message);
  return Object.keys(members).length > 0 ? members : null;
}

/** A message's members as records show them: absent and secret ones left out, moments in words. */
function membersOf(type: Type, message: object): { [key: string]: Json } {
  const out: { [key: string]: Json } = {};
  for (const [name, value] of Object.entries(message)) {
    const field = type.fields[name];
    if (field === undefined || value === undefined || value === null) continue;
    if (Array.isArray(value) && value.length === 0) continue;
    if (isSecret(field)) continue;
    const { resolvedType } = field.resolve();
    const nested = resolvedType !== null && "fields" in resolvedType ? resolvedType : undefined;
    const one = (each: unknown) =>
      nested && typeof each === "object" && each !== null ? memberOf(nested as Type, each) : (each as Json);
    out[name] = Array.isArray(value) ? value.map(one) : one(value);
  }
  return out;
}

function memberOf(type: Type, value: object): Json {
  return type.name === "Timestamp" ? inWords(value as { seconds: number }) : membersOf(type, value);
}

function isSecret(field: Type["fields"][string]): boolean {
  return JSON.stringify(field.parsedOptions ?? []).includes('"sensitive":true');
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Mar 24, 2014 9:11:59 PM`: IAM and STS write moments so in the trail. */
function inWords({ seconds }: { readonly seconds: number }): string {
  const date = new Date(Number(seconds) * 1000);
  const hours = date.getUTCHours();
  const two = (value: number) => String(value).padStart(2, "0");
  const time = `${hours % 12 || 12}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${MONTHS[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
  return `${day} ${time} ${hours < 12 ? "AM" : "PM"}`;
}
