import { useState } from "preact/hooks";
import type { Scenario } from "../../api/types.ts";

interface Props {
  readonly scenarios: readonly Scenario[];
  /** The flow the address names. */
  readonly name: string | undefined;
  readonly isRunning: boolean;
  readonly onRun: (works: string, breaks: string, variant: string | undefined) => void;
}

/** The wrong pictures, and the flow that each of them gets wrong. */
const WRONG = "how-it-does-not-work";
const RIGHT = "s3-put";

interface Choice {
  readonly id: string;
  readonly title: string;
  readonly works: string;
  readonly breaks: string;
  readonly variant?: string;
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

/** The wrong pictures first, then every flow that can be broken, each way. */
export function choicesOf(scenarios: readonly Scenario[]): Choice[] {
  const all = scenarios.flatMap(({ name, title, variants }): Choice[] => {
    if (name === WRONG) {
      const whole: Choice = { id: name, title, works: RIGHT, breaks: name };
      return [
        whole,
        ...variants.map((one) => ({
          id: `${name} ${one.name}`,
          title: `${title}: ${one.title}`,
          works: RIGHT,
          breaks: name,
          variant: one.name,
        })),
      ];
    }
    return variants.map((one) => ({
      id: `${name} ${one.name}`,
      title: `${title}: ${one.title}`,
      works: name,
      breaks: name,
      variant: one.name,
    }));
  });
  return all.toSorted((a, b) => Number(b.breaks === WRONG) - Number(a.breaks === WRONG));
}
