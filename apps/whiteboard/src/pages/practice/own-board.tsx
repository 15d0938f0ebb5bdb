import { type Arrow, arrowWords, MOST_ARROWS, type Vocabulary } from "@keymesh/practice";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../components/button.tsx";

interface Props {
  readonly words: Vocabulary;
  readonly arrows: readonly Arrow[];
  readonly isClosed?: boolean;
  readonly onArrows: (arrows: readonly Arrow[]) => void;
}

/** The learner's own board: an arrow is chosen by from, to and what, and put at its end. */
export function OwnBoard({ words, arrows, isClosed = false, onArrows }: Props) {
  const [from, setFrom] = useState(words.roles[0] ?? "");
  const [to, setTo] = useState(words.roles[1] ?? "");
  const [what, setWhat] = useState(words.whats[0] ?? "");
  const isFull = arrows.length >= MOST_ARROWS;
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ readonly at: number; readonly by: 1 | -1 } | undefined>(undefined);
  const move = (at: number, by: 1 | -1) => {
    moved.current = { at: at + by, by };
    onArrows(arrows.toSpliced(at, 1).toSpliced(at + by, 0, arrows[at]!));
  };
  // The focus goes with the arrow, so that it can be moved on; at the end, to the way back.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { at, by } = moved.current;
    moved.current = undefined;
    const way = (to: number) =>
      list.current?.children[at]?.querySelector<HTMLButtonElement>(`[data-by="${to}"]:not(:disabled)`);
    (way(by) ?? way(-by))?.focus();
  }, [arrows]);
  return (
    <div class="own-board">
      <form
        class="own-board-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFull && !isClosed) onArrows([...arrows, { from, to, what }]);
        }}
      >
        <Choice title="From" value={from} all={words.roles} isClosed={isClosed} onValue={setFrom} />
        <Choice title="To" value={to} all={words.roles} isClosed={isClosed} onValue={setTo} />
        <Choice title="What" value={what} all={words.whats} isClosed={isClosed} onValue={setWhat} />
        <button type="submit" class="button" disabled={isFull || isClosed}>
          Draw it
        </button>
      </form>
      <p class="muted">From and to the same: what one does by itself.</p>
      {arrows.length === 0 ? (
        <p class="own-board-blank">The board is blank.</p>
      ) : (
        <ol ref={list} class="own-board-arrows" aria-label="Your board">
          {arrows.map((arrow, i) => (
            <li key={`${i} ${arrowWords(arrow)}`}>
              <span class="muted">{i + 1}</span>
              <span>{arrowWords(arrow)}</span>
              {!isClosed && (
                <span class="own-board-tools">
                  <Button
                    look="quiet"
                    data-by={-1}
                    aria-label={`Move arrow ${i + 1} up`}
                    disabled={i === 0}
                    onClick={() => move(i, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    look="quiet"
                    data-by={1}
                    aria-label={`Move arrow ${i + 1} down`}
                    disabled={i === arrows.length - 1}
                    onClick={() => move(i, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    look="quiet"
                    aria-label={`Wipe arrow ${i + 1} off`}
                    onClick={() => onArrows(arrows.filter((_, at) => at !== i))}
                  >
                    ✕
                  </Button>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly title: string;
  readonly value: string;
  readonly all: readonly string[];
  readonly isClosed: boolean;
  readonly onValue: (value: string) => void;
}

function Choice({ title, value, all, isClosed, onValue }: ChoiceProps) {
  return (
    <label class="field">
      <span>{title}</span>
      <select
        value={value}
        disabled={isClosed}
        onChange={({ currentTarget }) => onValue(currentTarget.value)}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
