interface Props {
  readonly number: number;
  readonly words: string;
  /** After the answer: whether it was right, and whether it was the visitor's. */
  readonly is?: "right" | "chosen and right" | "chosen" | "not chosen" | undefined;
  readonly onChoose: () => void;
}

const MARKS = {
  right: { sign: "✓", words: "Came next, not chosen" },
  "chosen and right": { sign: "✓", words: "Your choice, came next" },
  chosen: { sign: "✕", words: "Your choice, did not come next" },
  "not chosen": { sign: "", words: "" },
} as const;

/** One of the arrows that could come next; answered, it shows whether it did, and whether it was chosen. */
export function Option({ number, words, is, onChoose }: Props) {
  const mark = is && MARKS[is];
  return (
    <button
      type="button"
      class={`button practice-option ${is ? `is-${is.replaceAll(" ", "-")}` : ""}`}
      disabled={is !== undefined}
      onClick={onChoose}
    >
      <kbd>{number}</kbd>
      <span>
        {words}
        {mark?.words && <span class="visually-hidden">: {mark.words}</span>}
      </span>
      <span class="practice-option-mark" aria-hidden="true">
        {mark?.sign}
      </span>
    </button>
  );
}
