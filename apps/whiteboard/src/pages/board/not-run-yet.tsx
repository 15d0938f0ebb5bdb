import type { Scenario } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Button } from "../../components/button.tsx";
import { loadRuns } from "../../flows/scenarios.ts";
import { hrefOf } from "../../router/location.ts";

/** A flow's board before anything is on it. */
export function NotRunYet({ scenario, onRun }: { readonly scenario: Scenario; readonly onRun: () => void }) {
  const [runs] = useLoaded(scenario.name, (signal) => loadRuns(scenario.name, 8, signal));
  const recorded = runs.state === "ready" ? runs.value : [];
  return (
    <section class="not-run" aria-label="Not run yet">
      <p>Nothing is on the board yet. The flow runs on this mesh, with real keys and real refusals.</p>
      <Button look="primary" onClick={onRun}>
        Run it and watch
      </Button>
      {recorded.length > 0 && (
        <div>
          <h2>Recorded before</h2>
          <ul>
            {recorded.map(({ traceId, startedAt, operation }) => (
              <li key={traceId}>
                <a href={hrefOf(["board", scenario.name], { trace: traceId })}>
                  {operation}, {new Date(startedAt).toLocaleString()}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
