import type { Flow } from "@keymesh/flow/model";
import type { RefObject } from "preact";
import { useMemo, useState } from "preact/hooks";
import { StepList } from "../../components/flow/step-list.tsx";
import { stepsWith } from "./steps-with.ts";

interface Props {
  readonly flow: Flow;
  readonly step: number;
  readonly onStep: (step: number) => void;
  /** Set to the field. */
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The list of steps, and a field that leaves in it those that say what is looked for. */
export function FilteredSteps({ flow, step, onStep, search }: Props) {
  const [filter, setFilter] = useState("");
  const shown = useMemo(() => ({ ...flow, steps: stepsWith(flow.steps, filter) }), [flow, filter]);
  return (
    <div class="stage-steps">
      <label class="stage-filter">
        <span class="visually-hidden">Filter the steps</span>
        <input
          ref={search}
          type="search"
          placeholder="Filter the steps ( / )"
          value={filter}
          maxLength={100}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            setFilter("");
            event.currentTarget.blur();
          }}
        />
      </label>
      <p class="muted" role="status">
        {shown.steps.length === 0 && `No step of ${flow.steps.length} says “${filter.trim()}”.`}
      </p>
      {shown.steps.length > 0 && <StepList flow={shown} step={step} onStep={onStep} />}
    </div>
  );
}
