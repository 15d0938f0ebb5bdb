import { useEffect, useState } from "preact/hooks";
import type { Scenario } from "../../api/types.ts";
import { choiceOf, choicesOf } from "./choices.ts";

interface Props {
  readonly scenarios: readonly Scenario[];
  /** The flow the address names. */
  readonly name: string | undefined;
  /** Operations of the two traces that are shown. */
  readonly shown: { readonly left: string; readonly right: string } | undefined;
  readonly isRunning: boolean;
  readonly onRun: (works: string, breaks: string, variant: string | undefined) => void;
}

/** Runs a flow as it works and as it does not, both now. What it offers follows the pair that is shown. */
export function RunPair({ scenarios, name, shown, isRunning, onRun }: Props) {
  const choices = choicesOf(scenarios);
  const [id, setId] = useState<string>();
  useEffect(() => setId(undefined), [shown?.left, shown?.right]);
  const first = choices.find(({ breaks, works }) => breaks === name || works === name) ?? choices[0];
  const ofShown = shown ? choiceOf(choices, shown.left, shown.right) : first;
  const chosen = choices.find((one) => one.id === id) ?? ofShown;
  if (choices.length === 0) return null;
  return (
    <form
      class="run-pair"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen) onRun(chosen.works, chosen.breaks, chosen.variant);
      }}
    >
      <label class="field">
        <span>What goes wrong</span>
        <select value={chosen?.id ?? ""} onChange={({ currentTarget }) => setId(currentTarget.value)}>
          {!chosen && <option value="">None of these: two traces put together</option>}
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button button-primary" disabled={isRunning || !chosen}>
        Run both
      </button>
    </form>
  );
}
