import type { Flow } from "@keymesh/flow/model";
import {
  arrowWords,
  type BoardGrade,
  type Found,
  gradeBoard,
  keptPercent,
  placeWords,
  type RebuildLevel,
  vocabularyOf,
} from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { useBoardInWork } from "./kept-board.ts";
import { Mark } from "./mark.tsx";
import { NextLevel } from "./next-level.tsx";
import { OwnBoard } from "./own-board.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: RebuildLevel;
  readonly flow: Flow;
  readonly onResult: (percent: number) => void;
}

/** A blank board, then its grade beside the flow as it was recorded. */
export function RebuildPlay({ level, flow, onResult }: Props) {
  const words = useMemo(() => vocabularyOf([flow]), [flow]);
  const { board, isBlank, change, release, clear } = useBoardInWork(level.id);
  const [grade, setGrade] = useState<BoardGrade>();
  const judge = () => {
    const judged = gradeBoard(flow, level.arrows, board.arrows);
    setGrade(judged);
    release();
    onResult(keptPercent(judged));
  };
  const anew = () => {
    clear();
    setGrade(undefined);
  };
  const wrong = grade?.drawn.filter(({ is }) => is === "wrong") ?? [];
  return (
    <div class="practice-boards">
      <section class="practice-paper" aria-label="Board">
        <p>{level.task}</p>
        <OwnBoard words={words} arrows={board.arrows} onArrows={(arrows) => change({ ...board, arrows })} />
        <div class="practice-acts">
          <Button look="primary" onClick={judge}>
            Grade my board
          </Button>
          <Button look="quiet" disabled={isBlank} onClick={anew}>
            Begin anew
          </Button>
        </div>
      </section>
      <section aria-label="Grade">
        <div aria-live="polite">
          {grade && (
            <Verdict
              isRight={grade.passed}
              title={grade.passed ? `Passed with ${grade.percent} %` : `${grade.percent} %: not there yet`}
            >
              <ul class="practice-found">
                {grade.wanted.map((found, i) => (
                  <li key={`${i} ${arrowWords(found.arrow)}`}>
                    <Mark is={found.is} /> {arrowWords(found.arrow)}{" "}
                    <span class="muted">{wordsOf(found, grade)}</span>
                  </li>
                ))}
                {wrong.map(({ arrow }, i) => (
                  <li key={`wrong ${i}`}>
                    <Mark is="wrong" /> {arrowWords(arrow)} <span class="muted">does not happen</span>
                  </li>
                ))}
              </ul>
            </Verdict>
          )}
        </div>
        {grade && <NextLevel mode="rebuild" id={level.id} isPrimary={false} />}
        {grade && <Sequence flow={flow} follow={false} />}
      </section>
    </div>
  );
}

function wordsOf(found: Found, { lacking }: BoardGrade): string {
  if (found.is === "out of order") return placeWords(found);
  if (found.is === "there") return "there";
  return lacking.includes(found.arrow) ? "missing: no board passes without it" : "missing";
}
