import { storyOf } from "@keymesh/picture";
import { useMemo, useState } from "preact/hooks";
import { useLoaded } from "../../api/use-loaded.ts";
import { Refusal } from "../../components/notice.tsx";
import { Tabs } from "../../components/tabs.tsx";
import { ExportMenu } from "../../exports/export-menu.tsx";
import { loadPicture } from "../../flows/scenarios.ts";
import { hrefOf } from "../../router/location.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { DecisionsView } from "./decisions-view.tsx";
import { KeysView } from "./keys-view.tsx";
import { MermaidView } from "./mermaid-view.tsx";
import { PinButton } from "./pin-button.tsx";
import { SequenceView } from "./sequence-view.tsx";
import { TraceFacts } from "./trace-facts.tsx";
import { TrailView } from "./trail-view.tsx";
import { WaterfallView } from "./waterfall-view.tsx";
import "./trace.css";

const VIEWS = [
  { name: "sequence", title: "Sequence" },
  { name: "waterfall", title: "Waterfall" },
  { name: "keys", title: "Keys" },
  { name: "trail", title: "CloudTrail" },
  { name: "decisions", title: "Decisions" },
  { name: "mermaid", title: "Mermaid" },
] as const;

/** One recorded trace, seen from every side. */
export function TracePage({ place }: PageProps) {
  const traceId = place.path[1] ?? "";
  const { detail, view: wanted } = place.query;
  const view = VIEWS.find(({ name }) => name === wanted)?.name ?? "sequence";
  const [picture, retry] = useLoaded(traceId, (signal) => loadPicture(traceId, signal));
  const [isExportOpen, setExport] = useState(false);
  const isFull = detail === "all";
  const flow = useMemo(() => {
    if (picture.state !== "ready") return undefined;
    return isFull ? picture.value.flow : storyOf(picture.value.flow);
  }, [picture, isFull]);
  if (picture.state === "failed") {
    return (
      <>
        <h1>Trace</h1>
        <Refusal error={picture.error} onRetry={retry} />
      </>
    );
  }
  if (picture.state === "loading" || !flow) return <h1>Trace…</h1>;
  const { summary, links } = picture.value;
  return (
    <div class="trace">
      <header class="trace-head">
        <div>
          <h1>{summary.name ?? summary.operation}</h1>
          <p class="mono muted">{traceId}</p>
        </div>
        <div class="trace-tools">
          <PinButton summary={summary} onChanged={retry} />
          <a class="button" href={hrefOf(["where", traceId])}>
            Where are the keys
          </a>
          <a class="button" href={hrefOf(["compare"], { left: traceId })}>
            Compare
          </a>
          {links.jaeger && /^https?:\/\//.test(links.jaeger) && (
            <a class="button" href={links.jaeger} rel="noreferrer noopener" target="_blank">
              In Jaeger
            </a>
          )}
          <button
            type="button"
            class="button"
            aria-pressed={isFull}
            onClick={() => replaceQuery({ detail: isFull ? undefined : "all", step: undefined })}
          >
            Every call
          </button>
          <ExportMenu flow={flow} isOpen={isExportOpen} onOpen={setExport} />
        </div>
      </header>
      <TraceFacts summary={summary} flow={picture.value.flow} />
      <Tabs label="Views" tabs={VIEWS} current={view} onTab={(name) => replaceQuery({ view: name })}>
        {view === "sequence" && <SequenceView flow={flow} place={place} />}
        {view === "waterfall" && <WaterfallView traceId={traceId} />}
        {view === "keys" && <KeysView flow={flow} />}
        {view === "trail" && <TrailView flow={picture.value.flow} />}
        {view === "decisions" && <DecisionsView flow={flow} />}
        {view === "mermaid" && <MermaidView flow={flow} />}
      </Tabs>
    </div>
  );
}
