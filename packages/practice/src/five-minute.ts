import type { Arrow } from "./arrow.ts";
import { arrowWords } from "./arrow.ts";
import { claims, mentions } from "./notes.ts";
import { isDrawnInOrder } from "./rebuild.ts";

/** A whiteboard to be drawn in a few minutes, and by what it is judged. */
export interface FiveMinuteLevel {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly seconds: number;
  /** The flows whose words it is drawn in. */
  readonly flows: readonly string[];
  readonly rubric: readonly RubricItem[];
  /** A board that passes, shown afterwards. */
  readonly model: Whiteboard;
}

/** One thing a board is judged by: what was drawn, what was noted, or both. */
export interface RubricItem {
  readonly id: string;
  readonly title: string;
  /** Without it the board does not pass. */
  readonly required: boolean;
  readonly why: string;
  /** Arrows of a flow, in their order. */
  readonly drawn?: { readonly flow: string; readonly arrows: readonly Arrow[] };
  /** Of each group, something must be said in the notes. */
  readonly said?: readonly (readonly string[])[];
  /** What the notes must not claim. */
  readonly unsaid?: readonly string[];
  /** Where the flows leave a key: what the item teaches, held against recordings. */
  readonly leaves?: readonly { readonly flow: string; readonly kind: string; readonly holder: string }[];
}

export interface Whiteboard {
  readonly arrows: readonly Arrow[];
  readonly notes: string;
}

/** What an item was found to be, and what was missed. */
export interface RubricGrade {
  readonly item: RubricItem;
  readonly met: boolean;
  readonly missed: readonly string[];
}

/** Most arrows and characters of notes a board has room for. */
export const MOST_ARROWS = 60;
export const MOST_NOTE_CHARACTERS = 2_000;

/** Judges a board by a rubric. It passes when every required item is met. */
export function gradeWhiteboard(
  { rubric }: FiveMinuteLevel,
  { arrows, notes }: Whiteboard,
): { readonly grades: readonly RubricGrade[]; readonly percent: number; readonly passed: boolean } {
  const grades = rubric.map((item) => gradeItem(item, arrows, notes.slice(0, MOST_NOTE_CHARACTERS)));
  const met = grades.filter((grade) => grade.met).length;
  return {
    grades,
    percent: Math.round((100 * met) / Math.max(1, grades.length)),
    passed: grades.every((grade) => grade.met || !grade.item.required),
  };
}

function gradeItem(item: RubricItem, drawn: readonly Arrow[], notes: string): RubricGrade {
  const missed = [
    ...missedArrows(item.drawn?.arrows ?? [], drawn),
    ...(item.said ?? [])
      .filter((group) => !mentions(notes, group))
      .map((group) => `The notes do not say: ${group.map(plain).slice(0, 3).join(" / ")}.`),
    ...(item.unsaid ?? [])
      .filter((phrase) => claims(notes, [phrase]))
      .map((phrase) => `The notes claim: “${plain(phrase)}”.`),
  ];
  return { item, met: missed.length === 0, missed };
}

function missedArrows(wanted: readonly Arrow[], drawn: readonly Arrow[]): string[] {
  if (isDrawnInOrder(wanted, drawn)) return [];
  const words = new Set(drawn.map(arrowWords));
  const missing = wanted.map(arrowWords).filter((one) => !words.has(one));
  return missing.length > 0
    ? missing.map((one) => `Not drawn: ${one}.`)
    : [`Drawn, but not in order: ${wanted.map(arrowWords).join(", then ")}.`];
}

function plain(phrase: string): string {
  return phrase.replace(/\*$/, "…");
}
