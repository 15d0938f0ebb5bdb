import { microsWords } from "@keymesh/picture";
import { api } from "../../api/client.ts";
import type { FlowSpan } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Refusal } from "../../components/notice.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { type Fall, waterfallOf } from "./waterfall.ts";

/** Time, as other tracers show it: who was at work when, under whom. */
export function WaterfallView({ traceId }: { readonly traceId: string }) {
  const [loaded, retry] = useLoaded(traceId, (signal) =>
    api<{ spans: readonly FlowSpan[] }>(`flows/${encodeURIComponent(traceId)}/spans`, { signal }),
  );
  if (loaded.state === "failed") return <Refusal error={loaded.error} onRetry={retry} />;
  if (loaded.state === "loading") return <p class="muted">Asking the mesh…</p>;
  const { falls, totalMicros } = waterfallOf(loaded.value.spans);
  return (
    <ScrollRegion class="waterfall" label="Waterfall of spans">
      <ol>
        {falls.map((fall) => (
          <Bar key={fall.span.spanId} fall={fall} totalMicros={totalMicros} />
        ))}
      </ol>
    </ScrollRegion>
  );
}

function Bar({
  fall: { span, depth, startMicros },
  totalMicros,
}: {
  readonly fall: Fall;
  readonly totalMicros: number;
}) {
  const percent = (micros: number) => `${(100 * micros) / Math.max(1, totalMicros)}%`;
  return (
    <li class={`fall is-${span.world}${span.error ? " is-refusal" : ""}`}>
      <span class="fall-name" style={{ paddingLeft: `${Math.min(depth, 12) * 12}px` }}>
        <strong>{span.service}</strong> {span.name}{" "}
        {span.kind === "client" && <span class="muted">asks</span>}
        {span.error && <em>{span.error}</em>}
      </span>
      <span class="fall-track">
        <span class="fall-bar" style={{ left: percent(startMicros), width: percent(span.durationMicros) }} />
      </span>
      <span class="fall-time">{microsWords(span.durationMicros)}</span>
    </li>
  );
}
