import type { Flow } from "@keymesh/flow/model";
import type { ComponentChildren } from "preact";
import { Button } from "../../components/button.tsx";
import { Refusal } from "../../components/notice.tsx";
import { useFreshFlows, type Wanted } from "./use-fresh-flows.ts";

interface Props {
  readonly task: string;
  readonly wanted: readonly Wanted[];
  readonly children: (flows: readonly Flow[]) => ComponentChildren;
}

/** A level before and while it is played: its flows are run on this mesh first. */
export function Play({ task, wanted, children }: Props) {
  const [fresh, run] = useFreshFlows(wanted);
  if (fresh.state === "ready") return <>{children(fresh.flows)}</>;
  return (
    <div class="practice-start">
      <p>{task}</p>
      {fresh.state === "running" ? (
        <p role="status">Running {wanted.map(({ flow }) => flow).join(" and ")} on this mesh…</p>
      ) : (
        <Button look="primary" onClick={run}>
          Run it and start
        </Button>
      )}
      {fresh.state === "failed" && <Refusal error={fresh.error} onRetry={run} />}
    </div>
  );
}

/** The level's flow is not as it was when the level was made. */
export function NotPlayable() {
  return (
    <p role="alert">
      This run of the flow has no such step, so that the level cannot be played. Was the mesh disturbed? Run
      it again.
    </p>
  );
}
