/** One element of a pattern: literal text, `*` (any run of characters) or `?` (exactly one). */
export type GlobPiece = { readonly literal: string } | "any" | "one";

export type Matcher = (value: string) => boolean;

/** A run of the pattern between two `*`: text, with the places where `?` stands. */
interface Segment {
  readonly text: string;
  readonly ones: ReadonlySet<number>;
}

const NO_ONES: ReadonlySet<number> = new Set();

/**
 * A matcher over the whole value. Runs between `*` are looked for from left to right, each at its first place: no
 * backtracking, so the cost is bounded by pattern length × value length whatever an attacker writes.
 */
export function compileGlob(pieces: readonly GlobPiece[]): Matcher {
  const segments = splitAtStars(pieces);
  const first = segments[0]!;
  if (segments.length === 1) {
    if (first.ones.size === 0) return (value) => value === first.text;
    return (value) => value.length === first.text.length && segmentAt(first, value, 0);
  }
  const last = segments[segments.length - 1]!;
  const middle = segments.slice(1, -1).filter((segment) => segment.text !== "");
  if (middle.length === 0 && last.text === "" && first.ones.size === 0) {
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
  let ones = new Set<number>();
  const close = () => {
    segments.push({ text, ones: ones.size === 0 ? NO_ONES : ones });
    text = "";
    ones = new Set();
  };
  for (const piece of pieces) {
    if (piece === "any") close();
    else if (piece === "one") {
      ones.add(text.length);
      text += "?";
    } else text += piece.literal;
  }
  close();
  return segments;
}

function segmentAt(segment: Segment, value: string, at: number): boolean {
  if (segment.ones.size === 0) return value.startsWith(segment.text, at);
  if (at + segment.text.length > value.length) return false;
  for (let i = 0; i < segment.text.length; i++) {
    if (!segment.ones.has(i) && value.charCodeAt(at + i) !== segment.text.charCodeAt(i)) return false;
  }
  return true;
}

function findSegment(segment: Segment, value: string, from: number, end: number): number {
  if (segment.ones.size === 0) {
    const found = value.indexOf(segment.text, from);
    return found >= 0 && found + segment.text.length <= end ? found : -1;
  }
  for (let at = from; at + segment.text.length <= end; at++) {
    if (segmentAt(segment, value, at)) return at;
  }
  return -1;
}
