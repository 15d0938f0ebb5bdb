import { useState } from "preact/hooks";
import { ApiError } from "../../api/client.ts";
import type { ScenarioRun } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Notice, Refusal } from "../../components/notice.tsx";
import { loadPicture, loadScenarios, runScenario } from "../../flows/scenarios.ts";
import { takeWantedRun } from "../../flows/wanted-run.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { BoardHead } from "./board-head.tsx";
import { NotRunYet } from "./not-run-yet.tsx";
import { Stage } from "./stage.tsx";
import { useRunOnArrival } from "./use-run-on-arrival.ts";
import "./board.css";

/** A run as it is under way or came to its end. */
type Running = { readonly variant: string | undefined } | undefined;

/** One flow on the board: run it, step through it, run it again broken. */
export function BoardPage({ place }: PageProps) {
  const name = place.path[1] ?? "";
  const { trace, variant, base } = place.query;
  const [scenarios] = useLoaded("scenarios", loadScenarios);
  const [picture] = useLoaded(trace, (signal) => loadPicture(trace ?? "", signal));
  const [running, setRunning] = useState<Running>();
  const [failure, setFailure] = useState<ApiError>();
  const [run, setRun] = useState<ScenarioRun>();
  const [file, setFile] = useState<File>();
  const scenario = scenarios.state === "ready" ? scenarios.value.find((one) => one.name === name) : undefined;

  const start = async (broken: string | undefined, given: File | undefined) => {
    setRunning({ variant: broken });
    setFailure(undefined);
    try {
      const done = await runScenario(name, broken, given);
      setRun(done);
      replaceQuery({
        trace: done.traceId,
        variant: broken,
        base: broken ? (variant ? base : trace) : undefined,
        step: 1,
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error);
    } finally {
      setRunning(undefined);
    }
  };
  useRunOnArrival(() => {
    const wanted = takeWantedRun(name);
    if (!wanted) return;
    setFile(wanted.file);
    void start(wanted.variant, wanted.file);
  });

  const flow = picture.state === "ready" && trace ? picture.value : undefined;
  return (
    <div class="board">
      <BoardHead
        name={name}
        scenario={scenario}
        variant={variant}
        base={base}
        trace={trace}
        running={running}
        file={file}
        onFile={setFile}
        onRun={(broken) => void start(broken, scenario?.takesFile ? file : undefined)}
      />
      {scenarios.state === "ready" && !scenario && (
        <Notice kind="info" title={`This mesh has no flow called ${name.slice(0, 60)}`}>
          <a href="#/">All flows</a>
        </Notice>
      )}
      {failure && <Refusal error={failure} onRetry={() => void start(variant, file)} />}
      {running && (
        <p class="running" role="status">
          Running it on the mesh, and collecting what every service recorded…
        </p>
      )}
      {trace && picture.state === "failed" && <Refusal error={picture.error} />}
      {flow && (
        <Stage
          key={trace}
          picture={flow}
          place={place}
          facts={run && run.traceId === trace ? run.facts : undefined}
          notes={scenario?.summary}
        />
      )}
      {!trace && !running && scenario && (
        <NotRunYet scenario={scenario} onRun={() => void start(undefined, file)} />
      )}
    </div>
  );
}
