import { buildFlow, decodeTraces, type FinishedSpan, type Flow as FlowPicture } from "@keymesh/flow";
import { Flow, type flowV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";

/** Participants that only pass calls on; pictures draw their calls as their caller's own. */
const passers = ["gateway"];

export interface RecordedFlow {
  readonly summary: flowV1.TraceSummary__Output;
  readonly spans: readonly FinishedSpan[];
  readonly flow: FlowPicture;
}

/** The flow service at an address, for who may read of it. */
export function connectFlow(address: string, tls: TlsIdentity) {
  const client = connect(Flow, {
    address,
    server: "flow",
    tls,
    deadlineMs: 5_000,
  });
  return {
    /** One trace as recorded so far. @throws ServiceError NotFound */
    async get(traceId: string, options: { readonly gateway?: boolean } = {}): Promise<RecordedFlow> {
      const { summary, resourceSpans } = await client.getTrace({ traceId });
      const { spans } = decodeTraces({ resourceSpans } as Parameters<typeof decodeTraces>[0]);
      const flow = buildFlow(spans, { fold: options.gateway ? [] : passers });
      if (!summary || !flow) throw new TypeError("the flow service answered without spans");
      return { summary, spans, flow };
    },
    list: (filter: flowV1.TraceFilter, limit: number) => client.listTraces({ filter, limit }),
    /** Summaries as spans arrive, until `signal` aborts. */
    watch: (filter: flowV1.TraceFilter, signal: AbortSignal) =>
      client.watchTraces({ filter }, { signal, deadlineMs: Number.POSITIVE_INFINITY }),
    close: () => client.close(),
  };
}
