import { PASS_PERCENT } from "./rebuild.ts";

/** The best result of each level so far, in percent, by the level's id. */
export type Score = Readonly<Record<string, number>>;

/** Most levels a score is kept of; a longer one was not written by us. */
const MOST_LEVELS = 200;
const MOST_CHARACTERS = 16_384;

/** Reads a kept score; what is no score counts as nothing, whoever wrote it. */
export function scoreFrom(text: string | null): Score {
  if (text === null || text.length > MOST_CHARACTERS) return {};
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
  const pairs = Object.entries(read).filter(
    (pair): pair is [string, number] =>
      /^[a-z0-9-]{1,60}$/.test(pair[0]) && Number.isInteger(pair[1]) && pair[1] >= 0 && pair[1] <= 100,
  );
  return Object.fromEntries(pairs.slice(0, MOST_LEVELS));
}

/** The score with a result added; the better one stays. */
export function withResult(score: Score, level: string, percent: number): Score {
  const best = Object.hasOwn(score, level) ? score[level]! : 0;
  return { ...score, [level]: Math.max(best, Math.min(100, Math.max(0, Math.round(percent)))) };
}

/** What of a board's grade is kept: one that did not pass stays below the mark, whatever was right on it. */
export function keptPercent({
  percent,
  passed,
}: {
  readonly percent: number;
  readonly passed: boolean;
}): number {
  return passed ? percent : Math.min(percent, PASS_PERCENT - 1);
}
