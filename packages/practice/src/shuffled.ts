/** The same items in an order that follows from `seed` alone: the same every time, and in no way that tells which is right. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  let state = 2_166_136_261;
  const next = () => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_507) + 0x9e37_79b9;
    return (state ^ (state >>> 13)) >>> 0;
  };
  for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 16_777_619);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const other = next() % (i + 1);
    [result[i], result[other]] = [result[other]!, result[i]!];
  }
  return result;
}
