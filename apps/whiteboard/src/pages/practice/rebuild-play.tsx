import type { Flow } from "@keymesh/flow/model";
import {
  type Arrow,
  arrowWords,
  type BoardGrade,
  gradeBoard,
  type RebuildLevel,
  vocabularyOf,
} from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { OwnBoard } from "./own-board.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: RebuildLevel;
  readonly flow: Flow;
  readonly onResult: (percent: number) => void;
}

const SIGNS = { there: "✓", "out of order": "↕", missing: "✕" } as const;

/** A blank board, then its grade beside the flow as it was recorded. */
export function RebuildPlay({ level, flow, onResult }: Props) {
  const words = useMemo(() => vocabularyOf([flow]), [flow]);
  const [arrows, setArrows] = useState<readonly Arrow[]>([]);
  const [grade, setGrade] = useState<BoardGrade>();
  const judge = () => {
    const judged = gradeBoard(flow, level.arrows, arrows);
    setGrade(judged);
    onResult(judged.percent);
  };
  const wrong = grade?.drawn.filter(({ is }) => is === "wrong") ?? [];
  return (
    <div class="practice-boards">
      <section class="practice-paper" aria-label="Board">
        <p>{level.task}</p>
        <OwnBoard words={words} arrows={arrows} onArrows={setArrows} />
        <Button look="primary" onClick={judge}>
          Grade my board
        </Button>
      </section>
      <section aria-label="Grade">
        <div aria-live="polite">
          {grade && (
            <Verdict
              isRight={grade.passed}
              title={grade.passed ? `Passed with ${grade.percent} %` : `${grade.percent} %: not there yet`}
            >
              <ul class="practice-found">
                {grade.wanted.map(({ arrow, is }, i) => (
                  <li key={`${i} ${arrowWords(arrow)}`}>
                    {SIGNS[is]} {arrowWords(arrow)} <span class="muted">{is}</span>
                  </li>
                ))}
                {wrong.map(({ arrow }, i) => (
                  <li key={`wrong ${i}`}>
                    ✕ {arrowWords(arrow)} <span class="muted">does not happen</span>
                  </li>
                ))}
              </ul>
            </Verdict>
          )}
        </div>
        {grade && <Sequence flow={flow} follow={false} />}
      </section>
    </div>
  );
}
