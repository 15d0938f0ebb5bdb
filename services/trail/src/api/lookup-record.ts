import type { AuditedCall, CallFacts, Json } from "@keymesh/audit";
import type { ServiceError } from "@keymesh/errors";
import type { trailV1 } from "@keymesh/proto";

export type LookupInput = Partial<trailV1.LookupEventsRequest__Output>;

/** The record of a LookupEvents call itself, whichever door it came by. */
export function lookupRecord(
  facts: CallFacts,
  input: LookupInput | undefined,
  error: ServiceError | undefined,
): AuditedCall {
  return {
    ...facts,
    eventSource: "cloudtrail.amazonaws.com",
    eventName: "LookupEvents",
    readOnly: true,
    requestParameters: input === undefined ? null : shown(input),
    responseElements: null,
    ...(error && { errorCode: error.code, errorMessage: error.message }),
  };
}

function shown(input: LookupInput): Json {
  const { lookupAttributes = [], startTime, endTime, maxResults, eventCategory, nextToken } = input;
  return {
    ...(lookupAttributes.length > 0 && {
      lookupAttributes: lookupAttributes.map(({ attributeKey, attributeValue }) => ({
        attributeKey: attributeKey ?? null,
        attributeValue: attributeValue ?? null,
      })),
    }),
    ...(startTime && { startTime: isoOf(startTime) }),
    ...(endTime && { endTime: isoOf(endTime) }),
    ...(typeof maxResults === "number" && { maxResults }),
    ...(eventCategory && { eventCategory }),
    ...(nextToken && { nextToken }),
  };
}

function isoOf({ seconds }: { readonly seconds: unknown }): string {
  const ms = Number(seconds) * 1000;
  return Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString() : String(seconds);
}
