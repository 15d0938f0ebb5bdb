/** Entries kept: clients send the same few header lists and the same second over and over. */
const MAX_ENTRIES = 256;
const MAX_KEY_CHARS = 1_024;

/** A pure function of a short string, remembered for the last few strings it was asked about. What it throws is not remembered. */
export function memoized<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = compute(text);
    if (text.length <= MAX_KEY_CHARS) {
      if (known.size >= MAX_ENTRIES) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
