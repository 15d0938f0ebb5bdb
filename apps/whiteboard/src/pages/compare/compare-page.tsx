import { useState } from "preact/hooks";
import { ApiError } from "../../api/client.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Refusal } from "../../components/notice.tsx";
import { loadPicture, loadScenarios, runScenario } from "../../flows/scenarios.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { Beside } from "./beside.tsx";
import { RunPair } from "./run-pair.tsx";
import { TracePickers } from "./trace-pickers.tsx";
import "./compare.css";

/** How it does not work beside how it works; or any two traces, their steps in sync. */
export function ComparePage({ place }: PageProps) {
  const name = place.path[1];
  const { left, right } = place.query;
  const [scenarios] = useLoaded("scenarios", loadScenarios);
  const [one, retryOne] = useLoaded(left, (signal) => loadPicture(left ?? "", signal));
  const [other, retryOther] = useLoaded(right, (signal) => loadPicture(right ?? "", signal));
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<ApiError>();
  const run = async (works: string, breaks: string, variant: string | undefined) => {
    setRunning(true);
    setFailure(undefined);
    try {
      const first = await runScenario(works, undefined, undefined);
      const second = await runScenario(breaks, variant, undefined);
      replaceQuery({ left: first.traceId, right: second.traceId, step: 1 });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error);
    } finally {
      setRunning(false);
    }
  };
  return (
    <div class="compare">
      <header>
        <h1>How it works, beside how it does not</h1>
        <p class="board-summary">
          Two recorded flows with their steps in sync. Where they part is where the difference is.
        </p>
      </header>
      {scenarios.state === "failed" && <Refusal error={scenarios.error} />}
      {scenarios.state === "ready" && (
        <RunPair
          scenarios={scenarios.value}
          name={name}
          shown={
            left && right && one.state === "ready" && other.state === "ready"
              ? { left: one.value.summary.operation, right: other.value.summary.operation }
              : undefined
          }
          isRunning={isRunning}
          onRun={(...chosen) => void run(...chosen)}
        />
      )}
      <TracePickers left={left} right={right} />
      {isRunning && <p role="status">Running both on the mesh…</p>}
      {failure && <Refusal error={failure} />}
      {left && one.state === "failed" && <Refusal error={one.error} onRetry={retryOne} />}
      {right && other.state === "failed" && <Refusal error={other.error} onRetry={retryOther} />}
      {left && right && one.state === "ready" && other.state === "ready" && (
        <Beside left={one.value} right={other.value} asked={Number(place.query.step)} />
      )}
    </div>
  );
}
