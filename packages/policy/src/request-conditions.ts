import type { AuthorizationRequest } from "./types.ts";

/** What every door knows of a request, whatever it asks for. */
export interface RequestFacts {
  readonly nowMs: number;
  readonly region: string;
  /** Whether the caller's own connection was TLS. */
  readonly isSecure: boolean;
  readonly sourceIp: string;
  readonly userAgent: string;
}

/**
 * The condition keys that follow from a request itself (IAM User Guide, global condition keys). Those that follow from the
 * principal are made by the decision.
 */
export function requestConditions(facts: RequestFacts): AuthorizationRequest["context"] {
  const { nowMs, region, isSecure, sourceIp, userAgent } = facts;
  return {
    "aws:CurrentTime": new Date(nowMs).toISOString(),
    "aws:EpochTime": Math.floor(nowMs / 1000),
    "aws:RequestedRegion": region,
    "aws:SecureTransport": isSecure,
    "aws:SourceIp": sourceIp,
    "aws:UserAgent": userAgent,
  };
}
