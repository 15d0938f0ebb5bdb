import type { Arrow } from "./arrow.ts";
import { arrowWords } from "./arrow.ts";
import { type Forbidden, type Remark, remarksOn } from "./forbidden.ts";
import { type Claim, claimIn, mentions } from "./notes.ts";
import { type Found, foundIn, placeWords } from "./order.ts";
import { phraseWords } from "./phrase.ts";

/** A whiteboard to be drawn in a few minutes, and by what it is judged. */
export interface FiveMinuteLevel {
  readonly id: string;
  readonly title: string;
  readonly task: string;
  readonly seconds: number;
  /** The flows whose words it is drawn in. */
  readonly flows: readonly string[];
  readonly rubric: readonly RubricItem[];
  /** Any of these fails the board. */
  readonly forbidden: readonly Forbidden[];
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
  readonly unsaid?: readonly Claim[];
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

/** What a board was found to be. */
export interface WhiteboardGrade {
  readonly grades: readonly RubricGrade[];
  /** What is wrong on it, whatever else is right. */
  readonly remarks: readonly Remark[];
  /** 0 to 100: items met, of all items and what is wrong. */
  readonly percent: number;
  readonly passed: boolean;
}

/** Judges a board by a rubric. It passes when every required item is met and nothing forbidden is on it. */
export function gradeWhiteboard(
  { rubric, forbidden }: FiveMinuteLevel,
  { arrows, notes }: Whiteboard,
): WhiteboardGrade {
  const read = notes.slice(0, MOST_NOTE_CHARACTERS);
  const grades = rubric.map((item) => gradeItem(item, arrows, read));
  const remarks = remarksOn(forbidden, arrows, read);
  const met = grades.filter((grade) => grade.met).length;
  return {
    grades,
    remarks,
    percent: Math.round((100 * met) / Math.max(1, grades.length + remarks.length)),
    passed: remarks.length === 0 && grades.every((grade) => grade.met || !grade.item.required),
  };
}

function gradeItem(item: RubricItem, drawn: readonly Arrow[], notes: string): RubricGrade {
  const missed = [
    ...foundIn(item.drawn?.arrows ?? [], drawn).flatMap((found) => missedWords(found) ?? []),
    ...(item.said ?? [])
      .filter((group) => !mentions(notes, group))
      .map((group) => `The notes do not say: ${group.map(phraseWords).slice(0, 3).join(" / ")}.`),
    ...(item.unsaid ?? [])
      .flatMap((claim) => claimIn(notes, claim) ?? [])
      .map((words) => `The notes claim: “${words}”.`),
  ];
  return { item, met: missed.length === 0, missed };
}

function missedWords(found: Found): string | undefined {
  if (found.is === "there") return undefined;
  const words = arrowWords(found.arrow);
  return found.is === "missing" ? `Not drawn: ${words}.` : `Out of order: ${words}. ${placeWords(found)}`;
}
