import type { Flow } from "@keymesh/flow/model";
import {
  type Arrow,
  arrowWords,
  boardWords,
  cutAfter,
  isNext,
  isSameArrow,
  nextArrow,
  optionsOf,
  type PredictLevel,
  stepOf,
} from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { useKeys } from "../../keyboard/use-keys.ts";
import { NextLevel } from "./next-level.tsx";
import { Option } from "./option.tsx";
import { NotPlayable } from "./play.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: PredictLevel;
  readonly flow: Flow;
  readonly onResult: (percent: number) => void;
}

/** The flow as far as it went, and four arrows of which one came next. */
export function PredictPlay({ level, flow, onResult }: Props) {
  const [at, setAt] = useState(0);
  const [chosen, setChosen] = useState<Arrow>();
  const [right, setRight] = useState(0);
  const total = level.questions.length;
  const question = level.questions[at];
  const after = question && stepOf(flow, question.after);
  const options = question ? optionsOf(flow, question) : [];
  const next = after && nextArrow(flow, after);
  const shownUntil = (chosen ? next : undefined)?.number ?? after?.number;
  const shown = useMemo(() => cutAfter(flow, shownUntil ?? flow.steps.length), [flow, shownUntil]);
  const choose = (arrow: Arrow | undefined) => {
    if (!question || !arrow || chosen) return;
    setChosen(arrow);
    if (isNext(flow, question, arrow)) setRight(right + 1);
  };
  const goOn = () => {
    if (!chosen) return;
    setChosen(undefined);
    setAt(at + 1);
    if (at + 1 === total) onResult((100 * right) / total);
  };
  useKeys({
    "1": () => choose(options?.[0]),
    "2": () => choose(options?.[1]),
    "3": () => choose(options?.[2]),
    "4": () => choose(options?.[3]),
    enter: chosen ? goOn : undefined,
  });
  if (!options || (question && !next)) return <NotPlayable />;
  const isRight = question && chosen ? isNext(flow, question, chosen) : false;
  const wordsOf = (arrow: Arrow) => (next ? boardWords(flow, arrow, next) : arrowWords(arrow));
  const markOf = (arrow: Arrow) => {
    if (!question || !chosen) return undefined;
    const isChosen = isSameArrow(arrow, chosen);
    if (isNext(flow, question, arrow)) return isChosen ? "chosen and right" : "right";
    return isChosen ? "chosen" : "not chosen";
  };
  return (
    <div class="practice-split">
      {/* Lanes come with their keys, and would push the columns aside at each question. */}
      <Sequence flow={shown} step={shownUntil} lanes={!question} />
      <section class="practice-side" aria-label="Question">
        {question ? (
          <>
            <p class="muted">
              Arrow {at + 1} of {total}
            </p>
            <h2>What is the next arrow?</h2>
            <ol class="practice-options">
              {options.map((arrow, i) => (
                <li key={`${at} ${arrowWords(arrow)}`}>
                  <Option
                    number={i + 1}
                    words={wordsOf(arrow)}
                    is={markOf(arrow)}
                    onChoose={() => choose(arrow)}
                  />
                </li>
              ))}
            </ol>
          </>
        ) : (
          <h2>
            {right} of {total} right
          </h2>
        )}
        <div aria-live="polite">
          {question && chosen && (
            <Verdict
              key={at}
              isRight={isRight}
              title={isRight ? "Right" : `Not this one. Next came: ${wordsOf(question.answer)}`}
            >
              <p>{question.why}</p>
            </Verdict>
          )}
        </div>
        {!question && <NextLevel mode="predict" id={level.id} isPrimary />}
        {chosen && (
          <Button look="primary" onClick={goOn}>
            {at + 1 < total ? "Go on" : "See the result"}
          </Button>
        )}
      </section>
    </div>
  );
}
