import { LEVELS, type Mode } from "@keymesh/practice";

interface ModeWords {
  readonly name: Mode;
  readonly title: string;
  readonly what: string;
}

/** The five ways to practise, the easiest first. */
export const MODES: readonly ModeWords[] = [
  { name: "predict", title: "Predict the next arrow", what: "The flow stops. Who asks whom for what now?" },
  { name: "who-holds", title: "Who holds it in clear?", what: "One key, one moment: in whose memory is it?" },
  { name: "wrong-step", title: "Find the wrong step", what: "One step is not as it was recorded." },
  { name: "rebuild", title: "Rebuild a flow", what: "A blank board, and you draw it arrow by arrow." },
  {
    name: "five-minute",
    title: "Five minutes at the whiteboard",
    what: "Two use cases against the clock, judged by a rubric.",
  },
];

/** A level as it is listed: whatever its mode. */
export interface Listed {
  readonly id: string;
  readonly title: string;
  readonly flows: readonly string[];
}

/** The levels of a mode, as they are listed. */
export function levelsOf(mode: Mode): readonly Listed[] {
  if (mode === "five-minute") return LEVELS[mode];
  return LEVELS[mode].map(({ id, title, flow }) => ({ id, title, flows: [flow] }));
}
