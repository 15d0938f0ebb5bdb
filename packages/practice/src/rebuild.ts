import type { Flow } from "@keymesh/flow/model";
import { type Arrow, arrowWords, isSameArrow, isTrueOf, roleOf, whatsOf } from "./arrow.ts";

/** A flow to be drawn on a blank board. */
export interface RebuildLevel {
  readonly id: string;
  readonly title: string;
  readonly flow: string;
  readonly task: string;
  /** What must be there, in this order. */
  readonly arrows: readonly Arrow[];
}

/** What a board was found to be worth. */
export interface BoardGrade {
  /** For each arrow that must be there: drawn in its place, drawn out of order, or missing. */
  readonly wanted: readonly { readonly arrow: Arrow; readonly is: "there" | "out of order" | "missing" }[];
  /** For each arrow that was drawn: wanted, true of the flow though not asked for, or untrue. */
  readonly drawn: readonly { readonly arrow: Arrow; readonly is: "right" | "also true" | "wrong" }[];
  /** 0 to 100: what is in its place, of what must be there and what is wrong. */
  readonly percent: number;
  readonly passed: boolean;
}

/** At this much and more, a board passes. */
export const PASS_PERCENT = 80;

/** Grades a board: the longest run of wanted arrows in their order counts; what is true of the flow besides costs nothing. */
export function gradeBoard(flow: Flow, wanted: readonly Arrow[], drawn: readonly Arrow[]): BoardGrade {
  const inPlace = longestCommon(wanted, drawn);
  const places = new Set(inPlace.map(([place]) => place));
  const isDrawn = (arrow: Arrow) => drawn.some((one) => isSameArrow(one, arrow));
  const isWanted = (arrow: Arrow) => wanted.some((one) => isSameArrow(one, arrow));
  const judged = drawn.map(
    (arrow) =>
      ({
        arrow,
        is: isWanted(arrow)
          ? "right"
          : flow.steps.some((step) => isTrueOf(arrow, step))
            ? "also true"
            : "wrong",
      }) as const,
  );
  const wrong = judged.filter(({ is }) => is === "wrong").length;
  const percent = Math.round((100 * inPlace.length) / Math.max(1, wanted.length + wrong));
  return {
    wanted: wanted.map((arrow, i) => ({
      arrow,
      is: places.has(i) ? "there" : isDrawn(arrow) ? "out of order" : "missing",
    })),
    drawn: judged,
    percent,
    passed: percent >= PASS_PERCENT,
  };
}

/** What an arrow can be made of: who takes part in these flows, and what is said in them. */
export interface Vocabulary {
  readonly roles: readonly string[];
  readonly whats: readonly string[];
}

/** The words of flows, each once, sorted: their order tells nothing. */
export function vocabularyOf(flows: readonly Flow[]): Vocabulary {
  const roles = flows.flatMap(({ participants }) => participants.map(({ name }) => roleOf(name)));
  const whats = flows.flatMap(({ steps }) => steps.flatMap(whatsOf));
  return { roles: [...new Set(roles)], whats: [...new Set(whats)].sort((a, b) => a.localeCompare(b)) };
}

/** Whether all of `wanted` are drawn, each after the one before. */
export function isDrawnInOrder(wanted: readonly Arrow[], drawn: readonly Arrow[]): boolean {
  return longestCommon(wanted, drawn).length === wanted.length;
}

/** Places of the longest common subsequence; both boards are short. */
function longestCommon(wanted: readonly Arrow[], drawn: readonly Arrow[]): (readonly [number, number])[] {
  const a = wanted.map(arrowWords);
  const b = drawn.map(arrowWords);
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return places;
}
