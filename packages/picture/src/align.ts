import type { Flow } from "@keymesh/flow/model";
import { type Landmark, landmarksOf } from "./landmarks.ts";
import { sideBySide } from "./side-by-side.ts";

/** A step of one flow beside that of another; either is absent where the other has no counterpart. Numbers of steps. */
export interface Pair {
  readonly left?: number;
  readonly right?: number;
  /** They are at the same place of their flows, but not the same comes of it. */
  readonly differs?: true;
}

/** More steps than this are paired in order, without looking for the best way. */
const MAX_STEPS = 600;

/** No number of lesser matches outweighs one of these. */
const SAME_PLACE = 1024;

/**
 * Two flows side by side, in order: steps at the same place of both, the first Decrypt of one beside the first of the other, whatever
 * comes of it; where that leaves some over, steps that are the same call between the same two. Flows with nothing in common go side by
 * side from the first step on.
 */
export function aligned(left: Flow, right: Flow): Pair[] {
  const a = landmarksOf(left.steps);
  const b = landmarksOf(right.steps);
  if (a.length > MAX_STEPS || b.length > MAX_STEPS) return inOrder(a, b);
  const pairs = bestPairs(a, b);
  return pairs.some(isPair) ? pairs : inOrder(a, b);
}

/** The first place where one goes on without the other, or where not the same comes of a step; undefined: they are the same all along. */
export function partingOf(pairs: readonly Pair[]): number | undefined {
  const at = pairs.findIndex((pair) => !isPair(pair) || pair.differs);
  return at === -1 ? undefined : at;
}

/** Whether there is a step that both have, and the same comes of it. */
export function haveStepsInCommon(pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => isPair(pair) && !pair.differs);
}

function isPair({ left, right }: Pair): boolean {
  return left !== undefined && right !== undefined;
}

function bestPairs(a: readonly Landmark[], b: readonly Landmark[]): Pair[] {
  return sideBySide(a.length, b.length, (i, j) => match(a[i]!, b[j]!)).map(({ left, right }): Pair => {
    if (left !== undefined && right !== undefined) return paired(a, left, b, right);
    return left === undefined ? { right: right! + 1 } : { left: left + 1 };
  });
}

function match(a: Landmark, b: Landmark): number {
  if (a.place === b.place) return SAME_PLACE;
  return a.call === b.call && a.outcome === b.outcome ? 1 : 0;
}

function paired(a: readonly Landmark[], i: number, b: readonly Landmark[], j: number): Pair {
  const isSame = a[i]!.call === b[j]!.call && a[i]!.outcome === b[j]!.outcome;
  return { left: i + 1, right: j + 1, ...(isSame ? {} : { differs: true }) };
}

function inOrder(a: readonly Landmark[], b: readonly Landmark[]): Pair[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i): Pair => {
    if (i < a.length && i < b.length) return paired(a, i, b, i);
    return i < a.length ? { left: i + 1 } : { right: i + 1 };
  });
}
