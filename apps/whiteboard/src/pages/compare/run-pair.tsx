import { useState } from "preact/hooks";
import type { Scenario } from "../../api/types.ts";
import { choicesOf } from "./choices.ts";

interface Props {
  readonly scenarios: readonly Scenario[];
  /** The flow the address names. */
  readonly name: string | undefined;
  readonly isRunning: boolean;
  readonly onRun: (works: string, breaks: string, variant: string | undefined) => void;
}

/** Runs a flow as it works and as it does not, both now. */
export function RunPair({ scenarios, name, isRunning, onRun }: Props) {
  const choices = choicesOf(scenarios);
  const first = choices.find(({ breaks, works }) => breaks === name || works === name) ?? choices[0];
  const [id, setId] = useState<string>();
  const chosen = choices.find((one) => one.id === id) ?? first;
  if (!chosen) return null;
  return (
    <form
      class="run-pair"
      onSubmit={(event) => {
        event.preventDefault();
        onRun(chosen.works, chosen.breaks, chosen.variant);
      }}
    >
      <label class="field">
        <span>What goes wrong</span>
        <select value={chosen.id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button button-primary" disabled={isRunning}>
        Run both
      </button>
    </form>
  );
}
