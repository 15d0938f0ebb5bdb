/**
 * The part of OTLP's trace messages the mesh reads and writes, as the generated code of proto/opentelemetry has them (enums
 * as names, fixed64 as numbers, which are exact to about 256 ns).
 */
export interface AnyValue {
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly intValue?: number;
  readonly doubleValue?: number;
}

export interface KeyValue {
  readonly key?: string;
  readonly value?: AnyValue | null;
}

export interface OtlpEvent {
  readonly timeUnixNano?: number;
  readonly name?: string;
  readonly attributes?: readonly KeyValue[];
}

export type OtlpSpanKind =
  | "SPAN_KIND_UNSPECIFIED"
  | "SPAN_KIND_INTERNAL"
  | "SPAN_KIND_SERVER"
  | "SPAN_KIND_CLIENT"
  | "SPAN_KIND_PRODUCER"
  | "SPAN_KIND_CONSUMER";

export interface OtlpSpan {
  readonly traceId?: Uint8Array;
  readonly spanId?: Uint8Array;
  readonly parentSpanId?: Uint8Array;
  readonly name?: string;
  readonly kind?: OtlpSpanKind;
  readonly startTimeUnixNano?: number;
  readonly endTimeUnixNano?: number;
  readonly attributes?: readonly KeyValue[];
  readonly events?: readonly OtlpEvent[];
  readonly status?: {
    readonly message?: string;
    readonly code?: "STATUS_CODE_UNSET" | "STATUS_CODE_OK" | "STATUS_CODE_ERROR";
  } | null;
}

export interface TracesData {
  readonly resourceSpans?: readonly {
    readonly resource?: { readonly attributes?: readonly KeyValue[] } | null;
    readonly scopeSpans?: readonly {
      readonly scope?: { readonly name?: string } | null;
      readonly spans?: readonly OtlpSpan[];
    }[];
  }[];
}
