import type { Pair } from "@keymesh/picture";

/** The latest step of each side up to a place in the pairs. */
export function stepsAt(
  pairs: readonly Pair[],
  at: number,
): { readonly left: number; readonly right: number } {
  const soFar = pairs.slice(0, at);
  return {
    left: soFar.findLast((pair) => pair.left !== undefined)?.left ?? 0,
    right: soFar.findLast((pair) => pair.right !== undefined)?.right ?? 0,
  };
}
