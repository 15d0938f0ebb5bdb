import type { Flow } from "@keymesh/flow/model";
import { RULES, spoiled, stepWords, type WrongStepLevel } from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Sequence } from "../../components/flow/sequence.tsx";
import { NextLevel } from "./next-level.tsx";
import { NotPlayable } from "./play.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: WrongStepLevel;
  readonly flow: Flow;
  readonly onResult: (percent: number) => void;
}

/** The flow with one step that cannot be: which? */
export function WrongStepPlay({ level, flow, onResult }: Props) {
  const [step, setStep] = useState(1);
  const [answered, setAnswered] = useState<number>();
  const wrong = useMemo(() => spoiled(flow, level), [flow, level]);
  if (!wrong) return <NotPlayable />;
  const isRight = answered === wrong.step;
  return (
    <div class="practice-split">
      <Sequence flow={wrong.flow} step={step} onStep={setStep} lanes={false} />
      <section class="practice-side" aria-label="Question">
        <h2>Which step is wrong?</h2>
        <div class="practice-answer">
          <button
            type="button"
            class="button button-primary"
            disabled={isRight || step === answered}
            onClick={() => {
              setAnswered(step);
              onResult(step === wrong.step ? 100 : 0);
            }}
          >
            Step {step} is wrong
          </button>
        </div>
        <div aria-live="polite">
          {answered !== undefined && (
            <Verdict
              key={answered}
              isRight={isRight}
              title={isRight ? `Right: step ${answered}` : `Step ${answered} is as it was recorded`}
            >
              <p>
                {isRight
                  ? `${level.why} ${RULES[level.rule]}`
                  : "Look again: who, to whom, which key, in what form."}
              </p>
            </Verdict>
          )}
        </div>
        {answered !== undefined && <NextLevel mode="wrong-step" id={level.id} isPrimary={isRight} />}
        <ol class="practice-steps">
          {wrong.flow.steps.map((one) => (
            <li key={one.number}>
              <button
                type="button"
                aria-current={one.number === step ? "step" : undefined}
                onClick={() => setStep(one.number)}
              >
                <span class="muted">{one.number}</span> {stepWords(one)}
              </button>
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
