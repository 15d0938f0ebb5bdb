const MARKS = {
  there: { sign: "✓", words: "There" },
  missing: { sign: "✕", words: "Missing" },
  wrong: { sign: "✕", words: "Wrong" },
  "out of order": { sign: "↕", words: "Out of order" },
  welcome: { sign: "○", words: "Welcome, not there" },
} as const;

/** What became of a thing that was to be drawn or said: a sign, and words for who hears it. */
export function Mark({ is }: { readonly is: keyof typeof MARKS }) {
  const { sign, words } = MARKS[is];
  return (
    <>
      <span class="practice-mark" aria-hidden="true">
        {sign}
      </span>
      <span class="visually-hidden">{words}:</span>
    </>
  );
}
