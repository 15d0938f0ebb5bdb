import type { AdminClient } from "./admin-client.ts";
import { answerWith } from "./answer.ts";

/** Which call flows are looked for: those that fit all that is given. */
export interface FlowFilter {
  /** Id or ARN of a KMS key that took part. */
  readonly key?: string;
  /** ARN of who called. */
  readonly principal?: string;
  readonly operation?: string;
  /** Only those in which something failed. */
  readonly errors?: boolean;
  readonly since?: Date | string | number;
  readonly until?: Date | string | number;
  /** 1 to 1,000; default 50. */
  readonly limit?: number;
}

/** One recorded call through the mesh. */
export interface FlowSummary {
  readonly traceId: string;
  readonly operation: string;
  /** ISO 8601 */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly spans: number;
  readonly failed: boolean;
}

/** One arrow of a call flow, or what a participant did by itself. */
export interface FlowStep {
  /** 1 for the first. */
  readonly number: number;
  readonly kind: "call" | "return" | "local";
  readonly from: string;
  readonly to: string;
  /** `kms.GenerateDataKey` */
  readonly operation: string;
  /** `crypto` is inside an HSM. */
  readonly world: "normal" | "crypto";
  readonly offsetMicros: number;
  /** What was done with keys: never a key's bytes, only its kind, a fingerprint and who holds it in what form. */
  readonly keys: readonly Readonly<Record<string, unknown>>[];
  readonly error?: string;
  readonly [member: string]: unknown;
}

/** The life of one key in a call flow. */
export interface FlowKey {
  /** `DK` is a data key, `HBK` the KMS key's backing key, `DEK` the key derived of it. */
  readonly kind: string;
  readonly fingerprint: string;
  readonly moments: readonly {
    readonly step: number;
    readonly holder: string;
    readonly act: string;
    readonly form: string;
  }[];
  readonly [member: string]: unknown;
}

/** A call flow as it was recorded, in causal order. */
export interface MeshFlow {
  readonly traceId: string;
  readonly steps: readonly FlowStep[];
  readonly keys: readonly FlowKey[];
  readonly [member: string]: unknown;
}

/** The call flows the mesh remembers. A flow is there shortly after its call was answered, unlike a trail record. */
export interface MeshFlows {
  /** The flows that fit, newest first. */
  find(filter?: FlowFilter): Promise<readonly FlowSummary[]>;
  /** @throws KeymeshAdminError NotFound */
  get(traceId: string): Promise<MeshFlow>;
}

export function meshFlows(admin: AdminClient): MeshFlows {
  return {
    async find({ errors, ...filter } = {}) {
      // `errors=false` would mean the same as nothing at all.
      const query = { ...filter, ...(errors ? { errors } : {}) };
      const answer = await admin.call("GET", "flows", { query });
      return answerWith<{ flows: FlowSummary[] }>("GET flows", answer, { flows: "array" }).flows;
    },
    async get(traceId) {
      const answer = await admin.call("GET", `flows/${encodeURIComponent(traceId)}`);
      return answerWith<MeshFlow>("GET flows", answer, { steps: "array", keys: "array" });
    },
  };
}
