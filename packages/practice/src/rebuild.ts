import type { Flow } from "@keymesh/flow/model";
import { type Arrow, isSameArrow, isTrueOf, roleOf, whatsOf } from "./arrow.ts";
import { type Found, foundIn } from "./order.ts";

/** A flow to be drawn on a blank board. */
export interface RebuildLevel {
  readonly id: string;
  readonly title: string;
  readonly flow: string;
  readonly task: string;
  /** What must be there, in this order. */
  readonly arrows: readonly WantedArrow[];
}

export interface WantedArrow extends Arrow {
  /** Without it the board does not pass, whatever else is there. */
  readonly required?: boolean;
}

/** What a board was found to be worth. */
export interface BoardGrade {
  /** For each arrow that must be there: drawn in its place, drawn out of order, or missing. */
  readonly wanted: readonly Found[];
  /** For each arrow that was drawn: wanted, true of the flow though not asked for, or untrue. */
  readonly drawn: readonly { readonly arrow: Arrow; readonly is: "right" | "also true" | "wrong" }[];
  /** 0 to 100: what is in its place, of what must be there and what is wrong. */
  readonly percent: number;
  readonly passed: boolean;
  /** What is missing and required: by each of these alone the board does not pass. */
  readonly lacking: readonly Arrow[];
}

/** At this much and more, a board passes. */
export const PASS_PERCENT = 80;

/** Grades a board: the longest run of wanted arrows in their order counts; what is true of the flow besides costs nothing. */
export function gradeBoard(flow: Flow, wanted: readonly WantedArrow[], drawn: readonly Arrow[]): BoardGrade {
  const found = foundIn(wanted, asAnswered(flow, wanted, drawn));
  const lacking = wanted.filter(({ required }, i) => required && found[i]!.is === "missing");
  const inPlace = found.filter(({ is }) => is === "there").length;
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
  const percent = Math.round((100 * inPlace) / Math.max(1, wanted.length + wrong));
  return {
    wanted: found,
    drawn: judged,
    percent,
    passed: percent >= PASS_PERCENT && lacking.length === 0,
    lacking,
  };
}

/** What an arrow can be made of: who takes part in these flows, and what is said in them. */
export interface Vocabulary {
  readonly roles: readonly string[];
  readonly whats: readonly string[];
}

/** The words of flows, each once, sorted: their order tells nothing. What is refused is nothing to draw, so that errors are none of them. */
export function vocabularyOf(flows: readonly Flow[]): Vocabulary {
  const roles = flows.flatMap(({ participants }) => participants.map(({ name }) => roleOf(name)));
  const whats = flows.flatMap(({ steps }) => steps.filter(({ error }) => !error).flatMap(whatsOf));
  return { roles: [...new Set(roles)], whats: [...new Set(whats)].sort((a, b) => a.localeCompare(b)) };
}

/** The board with keys that came in one answer in the order they are wanted: they came at once, so that either order is right. */
function asAnswered(flow: Flow, wanted: readonly Arrow[], drawn: readonly Arrow[]): readonly Arrow[] {
  const answers = flow.steps.filter(({ kind }) => kind === "return");
  const placeOf = (arrow: Arrow) => wanted.findIndex((one) => isSameArrow(one, arrow));
  const isOneAnswer = (...both: Arrow[]) =>
    answers.some((step) => both.every((arrow) => placeOf(arrow) >= 0 && isTrueOf(arrow, step)));
  const board = [...drawn];
  for (let i = 1; i < board.length; i++) {
    const [before, after] = [board[i - 1]!, board[i]!];
    if (isOneAnswer(before, after) && placeOf(before) > placeOf(after)) board.splice(i - 1, 2, after, before);
  }
  return board;
}
