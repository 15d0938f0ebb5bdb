import type { Flow } from "@keymesh/flow/model";

/** Answers of the admin API as docs/admin-api.md describes them. */
export interface Info {
  readonly version: string;
  readonly regions: readonly string[];
  readonly defaultRegion: string;
  readonly accountId: string;
  readonly hsms: number;
  readonly mode: string;
  readonly storage: string;
}

export interface Health {
  readonly version: string;
  readonly services: Readonly<Record<string, "up" | "down">>;
  readonly replicas?: Readonly<Record<string, Readonly<Record<string, "up" | "down">>>>;
}

export interface Summary {
  readonly traceId: string;
  readonly operation: string;
  readonly service?: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly spans: number;
  readonly droppedSpans?: number;
  readonly failed: boolean;
  readonly error?: string;
  readonly complete: boolean;
  readonly pinned?: boolean;
  readonly name?: string;
  readonly services?: readonly string[];
  readonly principals?: readonly string[];
  readonly keyIds?: readonly string[];
}

export interface FlowPicture {
  readonly flow: Flow;
  readonly summary: Summary;
  readonly links: { readonly jaeger?: string };
}

export interface FlowSpan {
  readonly spanId: string;
  readonly parentSpanId: string;
  readonly service: string;
  readonly world: "normal" | "crypto";
  readonly name: string;
  readonly kind: string;
  readonly offsetMicros: number;
  readonly durationMicros: number;
  readonly error?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Variant {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly group: string;
  readonly takesFile: boolean;
  readonly variants: readonly Variant[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly asExpected: boolean;
}

export interface ScenarioRun {
  readonly traceId: string;
  readonly variant?: string;
  readonly facts: readonly Fact[];
  readonly file: { readonly name: string; readonly bytes: number };
}

/** A CloudTrail record, as far as the page reads it; the rest is shown raw. */
export interface TrailRecord {
  readonly eventID: string;
  readonly eventTime: string;
  readonly eventName: string;
  readonly eventSource: string;
  readonly errorCode?: string;
  readonly awsRegion?: string;
  readonly userIdentity?: { readonly arn?: string; readonly invokedBy?: string; readonly type?: string };
  readonly resources?: readonly { readonly ARN?: string }[];
}
