import type { Flow } from "@keymesh/flow/model";
import {
  arrowWords,
  type FiveMinuteLevel,
  gradeWhiteboard,
  keptPercent,
  MOST_NOTE_CHARACTERS,
  vocabularyOf,
  type WhiteboardGrade,
} from "@keymesh/practice";
import { useMemo, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";
import { useBoardInWork } from "./kept-board.ts";
import { NextLevel } from "./next-level.tsx";
import { OwnBoard } from "./own-board.tsx";
import { RubricList } from "./rubric-list.tsx";
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
  const { board, isBlank, change, release, clear } = useBoardInWork(level.id);
  const { arrows, notes } = board;
  const [grade, setGrade] = useState<WhiteboardGrade>();
  const [round, setRound] = useState(0);
  const judge = () => {
    const judged = gradeWhiteboard(level, board);
    setGrade(judged);
    release();
    onResult(keptPercent(judged));
  };
  const newRound = () => {
    setGrade(undefined);
    setRound(round + 1);
  };
  const goOn = () => {
    change(board);
    newRound();
  };
  const anew = () => {
    clear();
    newRound();
  };
  return (
    <div class="practice-boards">
      <section class="practice-paper" aria-label="Board">
        <Timer key={round} seconds={level.seconds} isOver={grade !== undefined} onOver={judge} />
        <p>{level.task}</p>
        <OwnBoard
          words={words}
          arrows={arrows}
          isClosed={grade !== undefined}
          onArrows={(next) => change({ notes, arrows: next })}
        />
        <label class="field">
          <span>What you say beside it</span>
          <textarea
            rows={4}
            maxLength={MOST_NOTE_CHARACTERS}
            value={notes}
            readOnly={grade !== undefined}
            onInput={({ currentTarget }) => change({ arrows, notes: currentTarget.value })}
          />
        </label>
        <div class="practice-acts">
          {grade ? (
            <Button look={grade.passed ? "plain" : "primary"} onClick={goOn}>
              Go on with this board, with new time
            </Button>
          ) : (
            <Button look="primary" onClick={judge}>
              I am done
            </Button>
          )}
          <Button look="quiet" disabled={isBlank && !grade} onClick={anew}>
            Begin anew
          </Button>
        </div>
      </section>
      <section aria-label="Rubric">
        <div aria-live="polite">
          {grade && (
            <Verdict
              isRight={grade.passed}
              title={grade.passed ? `Passed: ${grade.percent} %` : `Not passed: ${grade.percent} %`}
            >
              <RubricList grades={grade.grades} remarks={grade.remarks} />
            </Verdict>
          )}
        </div>
        {grade && <NextLevel mode="five-minute" id={level.id} isPrimary={grade.passed} />}
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
