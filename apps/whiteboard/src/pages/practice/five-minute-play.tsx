import type { Flow } from "@keymesh/flow/model";
import {
  type Arrow,
  arrowWords,
  type FiveMinuteLevel,
  gradeWhiteboard,
  MOST_NOTE_CHARACTERS,
  vocabularyOf,
} from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { OwnBoard } from "./own-board.tsx";
import { Timer } from "./timer.tsx";
import { Verdict } from "./verdict.tsx";

interface Props {
  readonly level: FiveMinuteLevel;
  readonly flows: readonly Flow[];
  readonly onResult: (percent: number) => void;
}

/** A board and notes against the clock, then the rubric with its reasons. */
export function FiveMinutePlay({ level, flows, onResult }: Props) {
  const words = useMemo(() => vocabularyOf(flows), [flows]);
  const [arrows, setArrows] = useState<readonly Arrow[]>([]);
  const [notes, setNotes] = useState("");
  const [grade, setGrade] = useState<ReturnType<typeof gradeWhiteboard>>();
  const [round, setRound] = useState(0);
  const judge = () => {
    const judged = gradeWhiteboard(level, { arrows, notes });
    setGrade(judged);
    onResult(judged.percent);
  };
  const again = () => {
    setGrade(undefined);
    setRound(round + 1);
  };
  return (
    <div class="practice-boards">
      <section class="practice-paper" aria-label="Board">
        <Timer key={round} seconds={level.seconds} isOver={grade !== undefined} onOver={judge} />
        <p>{level.task}</p>
        <OwnBoard words={words} arrows={arrows} isClosed={grade !== undefined} onArrows={setArrows} />
        <label class="field">
          <span>What you say beside it</span>
          <textarea
            rows={4}
            maxLength={MOST_NOTE_CHARACTERS}
            value={notes}
            readOnly={grade !== undefined}
            onInput={({ currentTarget }) => setNotes(currentTarget.value)}
          />
        </label>
        {grade ? (
          <Button look="primary" onClick={again}>
            Go on with this board, with new time
          </Button>
        ) : (
          <Button look="primary" onClick={judge}>
            I am done
          </Button>
        )}
      </section>
      <section aria-label="Rubric">
        <div aria-live="polite">
          {grade && (
            <Verdict
              isRight={grade.passed}
              title={grade.passed ? `Passed: ${grade.percent} %` : `Not passed: ${grade.percent} %`}
            >
              <ul class="practice-rubric">
                {grade.grades.map(({ item, met, missed }) => (
                  <li key={item.id}>
                    <strong>
                      {met ? "✓" : "✕"} {item.title}
                      {!item.required && <span class="muted"> (welcome, not required)</span>}
                    </strong>
                    {missed.map((one) => (
                      <p key={one}>{one}</p>
                    ))}
                    <p class="muted">{item.why}</p>
                  </li>
                ))}
              </ul>
            </Verdict>
          )}
        </div>
        {grade && (
          <details class="practice-model">
            <summary>A board that passes</summary>
            <ol>
              {level.model.arrows.map((arrow) => (
                <li key={arrowWords(arrow)}>{arrowWords(arrow)}</li>
              ))}
            </ol>
            <p>{level.model.notes}</p>
          </details>
        )}
      </section>
    </div>
  );
}
