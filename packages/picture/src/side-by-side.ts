/** A place of one list beside one of another, from 0; either is absent where the other goes on alone. */
export interface Place {
  readonly left?: number;
  readonly right?: number;
}

/**
 * Two lists side by side, each in its own order, so that what `worth` says of the pairs comes to the most; 0: no pair. Takes the product
 * of both lengths in time and memory.
 */
export function sideBySide(
  lefts: number,
  rights: number,
  worth: (left: number, right: number) => number,
): Place[] {
  // best[i][j]: what the pairs that the left from i and the right from j can have are worth.
  const best = Array.from({ length: lefts + 1 }, () => new Uint32Array(rights + 1));
  for (let i = lefts - 1; i >= 0; i--) {
    for (let j = rights - 1; j >= 0; j--) {
      const together = worth(i, j);
      best[i]![j] = Math.max(
        together === 0 ? 0 : best[i + 1]![j + 1]! + together,
        best[i + 1]![j]!,
        best[i]![j + 1]!,
      );
    }
  }
  const places: Place[] = [];
  let i = 0;
  let j = 0;
  while (i < lefts || j < rights) {
    const together = i < lefts && j < rights ? worth(i, j) : 0;
    if (together > 0 && best[i]![j] === best[i + 1]![j + 1]! + together)
      places.push({ left: i++, right: j++ });
    else if (j >= rights || (i < lefts && best[i + 1]![j]! >= best[i]![j + 1]!)) places.push({ left: i++ });
    else places.push({ right: j++ });
  }
  return places;
}
