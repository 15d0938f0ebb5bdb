import type { Flow } from "@keymesh/flow/model";
import { lookOf } from "@keymesh/picture";
import { boardName, cutAfter, gradeHolders, roleOf, stepOf, type WhoHoldsLevel } from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Sequence } from "../../components/flow/sequence.tsx";
import { NextLevel } from "./next-level.tsx";
import { NotPlayable } from "./play.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: WhoHoldsLevel;
  readonly flow: Flow;
  readonly onResult: (percent: number) => void;
}

/** The flow until one step, without its key lanes: who holds a key in clear? */
export function WhoHoldsPlay({ level, flow, onResult }: Props) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<readonly string[]>();
  const step = stepOf(flow, level.at);
  const hidden = useMemo(() => ({ ...cutAfter(flow, step?.number ?? 0), lanes: [] }), [flow, step]);
  const whole = useMemo(() => cutAfter(flow, step?.number ?? 0), [flow, step]);
  const grade = answered && gradeHolders(flow, level, answered);
  if (!step) return <NotPlayable />;
  const { name } = lookOf(level.kind);
  // The same answer again would be the same: it waits for another.
  const isAnswered = answered?.length === chosen.length && chosen.every((one) => answered.includes(one));
  const roles = [...new Set(flow.participants.map((one) => roleOf(one.name)))];
  return (
    <div class="practice-split">
      <Sequence flow={grade ? whole : hidden} step={step.number} />
      <section class="practice-side" aria-label="Question">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAnswered(chosen);
            onResult(gradeHolders(flow, level, chosen)?.right ? 100 : 0);
          }}
        >
          <fieldset class="practice-choices">
            <legend>
              Who holds the {name} in clear after step {step.number}?
            </legend>
            {roles.map((role) => (
              <label key={role}>
                <input
                  type="checkbox"
                  checked={chosen.includes(role)}
                  disabled={grade?.right ?? false}
                  onChange={({ currentTarget: { checked } }) =>
                    setChosen(checked ? [...chosen, role] : chosen.filter((one) => one !== role))
                  }
                />
                {boardName(flow, role)}
              </label>
            ))}
          </fieldset>
          <button type="submit" class="button button-primary" disabled={isAnswered}>
            {chosen.length === 0 ? "Nobody holds it" : "That is all who do"}
          </button>
        </form>
        <div aria-live="polite">
          {grade && (
            <Verdict
              key={answered.join()}
              isRight={grade.right}
              title={
                grade.right
                  ? "Right"
                  : [
                      ...grade.missed.map((one) => `${boardName(flow, one)} holds it`),
                      ...grade.extra.map((one) => `${boardName(flow, one)} does not`),
                    ].join("; ")
              }
            >
              <p>{level.why}</p>
            </Verdict>
          )}
        </div>
        {grade && <NextLevel mode="who-holds" id={level.id} isPrimary={grade.right} />}
      </section>
    </div>
  );
}
