/** What the flow service is told of an OTLP receiver, and of where people reach this mesh; it checks all of it itself. */
const FOR_FLOW = /^OTEL_EXPORTER_OTLP_|^OTEL_(TRACES_EXPORTER|SDK_DISABLED)$|^KEYMESH_PUBLIC_URL$/;

/** The environments of flow and gateway that have spans shown in another tool too, and link there. */
export interface Telemetry {
  readonly flow: Readonly<Record<string, string>>;
  readonly gateway: Readonly<Record<string, string>>;
}

/** What an environment says of it: the OpenTelemetry variables of an OTLP exporter, KEYMESH_PUBLIC_URL and KEYMESH_TRACE_URL. Pure. */
export function telemetry(env: NodeJS.ProcessEnv): { readonly telemetry: Telemetry } {
  const flow = Object.entries(env).filter(([name, value]) => FOR_FLOW.test(name) && value);
  const { KEYMESH_TRACE_URL: traceUrl } = env;
  const gateway: Record<string, string> = traceUrl ? { KEYMESH_TRACE_URL: traceUrl } : {};
  return { telemetry: { flow: Object.fromEntries(flow) as Record<string, string>, gateway } };
}
