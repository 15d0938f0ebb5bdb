import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError, api } from "../../api/client.ts";
import type { ScenarioRun, Summary } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { Panel } from "../../components/panel.tsx";
import { hrefOf } from "../../router/location.ts";
import { type Fleet, hsmsAmong } from "./fleet.ts";

const FLOW = "s3-put";
const PAUSE_MS = 700;
const SHOWN = 12;
/** It ends by itself: nobody should find a mesh busy with a forgotten tab. */
const MAX_RUNS = 200;

interface Done {
  readonly number: number;
  readonly traceId?: string;
  readonly words: string;
  readonly isGood: boolean;
}

/** Has the mesh encrypt again and again, and says which HSM did it: what a tampered one costs is seen here. */
export function WorkPanel({ fleet }: { readonly fleet: Fleet }) {
  const [isWorking, setWorking] = useState(false);
  const [done, setDone] = useState<readonly Done[]>([]);
  const latest = useRef(fleet);
  latest.current = fleet;
  useEffect(() => {
    if (!isWorking) return;
    const leave = new AbortController();
    const work = async () => {
      for (let runs = 0; runs < MAX_RUNS && !leave.signal.aborted; runs += 1) {
        const result = await oneRun(latest.current, leave.signal);
        if (leave.signal.aborted) return;
        setDone((before) => [{ ...result, number: (before[0]?.number ?? 0) + 1 }, ...before].slice(0, SHOWN));
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
      }
      setWorking(false);
    };
    void work();
    return () => leave.abort();
  }, [isWorking]);
  return (
    <Panel
      title="The fleet at work"
      actions={
        <Button aria-pressed={isWorking} onClick={() => setWorking(!isWorking)}>
          {isWorking ? "Stop" : "Keep encrypting"}
        </Button>
      }
    >
      {done.length === 0 ? (
        <p class="muted">
          Have S3 encrypt an object about once a second, then tamper with an HSM: which one makes the data key
          is told here, and whether any call failed.
        </p>
      ) : (
        <ol class="work" aria-label="Latest runs, newest first">
          {done.map(({ number, traceId, words, isGood }) => (
            <li key={number} class={isGood ? "" : "is-bad"}>
              <span aria-hidden="true">{isGood ? "✓" : "✕"}</span> {number}: {words}{" "}
              {traceId && <a href={hrefOf(["trace", traceId])}>trace of run {number}</a>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}

async function oneRun(fleet: Fleet, signal: AbortSignal): Promise<Omit<Done, "number">> {
  const startMs = performance.now();
  try {
    const { traceId, facts } = await api<ScenarioRun>(`scenarios/${FLOW}/runs`, { method: "POST", signal });
    const tookMs = Math.round(performance.now() - startMs);
    const { flows } = await api<{ flows: readonly Summary[] }>("flows", { query: { limit: 50 }, signal });
    const services = flows.find((flow) => flow.traceId === traceId)?.services ?? [];
    const by = hsmsAmong(services, fleet).join(", ");
    return {
      traceId,
      words: `encrypted ${by ? `by ${by}` : ""} in ${tookMs} ms`,
      isGood: facts.every(({ asExpected }) => asExpected),
    };
  } catch (error) {
    if (signal.aborted) return { words: "stopped", isGood: true };
    if (!(error instanceof ApiError)) throw error;
    return { words: `${error.code}: ${error.message}`, isGood: false };
  }
}
