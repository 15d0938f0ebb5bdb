import { sideBySide } from "@keymesh/picture";
import { type Arrow, arrowWords } from "./arrow.ts";

/** What became of an arrow that must be drawn. */
export type Found =
  | { readonly arrow: Arrow; readonly is: "there" | "missing" }
  | {
      readonly arrow: Arrow;
      readonly is: "out of order";
      readonly must: "come before" | "come after";
      /** The arrow before or after which it should have been drawn. */
      readonly other: Arrow;
    };

/**
 * What became of each of the wanted arrows, which must be drawn in their order. The longest run that is in order is in its
 * place, so that one arrow at the wrong place is named alone.
 */
export function foundIn(wanted: readonly Arrow[], drawn: readonly Arrow[]): readonly Found[] {
  const run = longestCommon(wanted, drawn);
  const taken = new Set(run.map(([, at]) => at));
  return wanted.map((arrow, place): Found => {
    if (run.some(([one]) => one === place)) return { arrow, is: "there" };
    const at = drawn.findIndex((one, i) => !taken.has(i) && arrowWords(one) === arrowWords(arrow));
    const next = run.find(([one]) => one > place);
    const last = run.findLast(([one]) => one < place);
    if (at >= 0 && next && at > next[1])
      return { arrow, is: "out of order", must: "come before", other: wanted[next[0]]! };
    if (at >= 0 && last && at < last[1])
      return { arrow, is: "out of order", must: "come after", other: wanted[last[0]]! };
    return { arrow, is: "missing" };
  });
}

/** `It must come before kms → hsm: GenerateDataKey.`; nothing of one that is in its place, or missing. */
export function placeWords(found: Found): string {
  return found.is === "out of order" ? `It must ${found.must} ${arrowWords(found.other)}.` : "";
}

/** Places of the longest common subsequence, in `wanted` and in `drawn`; both boards are short. */
function longestCommon(wanted: readonly Arrow[], drawn: readonly Arrow[]): (readonly [number, number])[] {
  const a = wanted.map(arrowWords);
  const b = drawn.map(arrowWords);
  const places = sideBySide(a.length, b.length, (i, j) => (a[i] === b[j] ? 1 : 0));
  return places.flatMap(({ left, right }) =>
    left === undefined || right === undefined ? [] : [[left, right] as const],
  );
}
