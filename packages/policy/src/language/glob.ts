/** One element of a pattern: literal text, `*` (any run of characters) or `?` (exactly one). */
export type GlobPiece = { readonly literal: string } | "any" | "one";

export type Matcher = (value: string) => boolean;

/** A run of the pattern between two `*`. */
interface Segment {
  readonly text: string;
  /** Set when there is a `?` in it: the places of all other characters, which alone are compared. */
  readonly fixed: Int32Array | undefined;
}

/**
 * A matcher over the whole value. Runs between `*` are looked for from left to right, each at its first place: no
 * backtracking, so the cost is bounded by pattern length × value length whatever an attacker writes.
 */
export function compileGlob(pieces: readonly GlobPiece[]): Matcher {
  const segments = splitAtStars(pieces);
  const first = segments[0]!;
  if (segments.length === 1) {
    if (first.fixed === undefined) return (value) => value === first.text;
    return (value) => value.length === first.text.length && segmentAt(first, value, 0);
  }
  const last = segments[segments.length - 1]!;
  const middle = segments.slice(1, -1).filter((segment) => segment.text !== "");
  if (middle.length === 0 && last.text === "" && first.fixed === undefined) {
    return first.text === "" ? () => true : (value) => value.startsWith(first.text);
  }
  const minLength = segments.reduce((sum, segment) => sum + segment.text.length, 0);
  return (value) => {
    if (value.length < minLength || !segmentAt(first, value, 0)) return false;
    const end = value.length - last.text.length;
    if (!segmentAt(last, value, end)) return false;
    let at = first.text.length;
    for (const segment of middle) {
      const found = findSegment(segment, value, at, end);
      if (found < 0) return false;
      at = found + segment.text.length;
    }
    return at <= end;
  };
}

function splitAtStars(pieces: readonly GlobPiece[]): Segment[] {
  const segments: Segment[] = [];
  let text = "";
  let fixed: number[] = [];
  const close = () => {
    segments.push({ text, fixed: fixed.length === text.length ? undefined : Int32Array.from(fixed) });
    text = "";
    fixed = [];
  };
  for (const piece of pieces) {
    if (piece === "any") close();
    else if (piece === "one") text += "?";
    else {
      for (let i = 0; i < piece.literal.length; i++) fixed.push(text.length + i);
      text += piece.literal;
    }
  }
  close();
  return segments;
}

function segmentAt({ text, fixed }: Segment, value: string, at: number): boolean {
  if (fixed === undefined) return value.startsWith(text, at);
  if (at + text.length > value.length) return false;
  for (const i of fixed) if (value.charCodeAt(at + i) !== text.charCodeAt(i)) return false;
  return true;
}

function findSegment(segment: Segment, value: string, from: number, end: number): number {
  if (segment.fixed === undefined) {
    const found = value.indexOf(segment.text, from);
    return found >= 0 && found + segment.text.length <= end ? found : -1;
  }
  for (let at = from; at + segment.text.length <= end; at++) {
    if (segmentAt(segment, value, at)) return at;
  }
  return -1;
}
