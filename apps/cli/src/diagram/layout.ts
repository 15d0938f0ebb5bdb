import type { Participant } from "@keymesh/flow";

/** Where everything stands: columns from 0. */
export interface Layout {
  readonly width: number;
  /** Column of each participant's lifeline. */
  readonly lanes: ReadonlyMap<string, number>;
  /** Column of the wall; `width` when nobody stands behind it. */
  readonly wall: number;
}

const narrowest = 40;
const widest = 132;
/** Room beside the last lifeline behind the wall, best first: `12 unwrap HBK 0a1b2c3d plaintext` on one line, or on two. */
const secretTextWidths = [33, 23];
const leastGap = 6;
const mostGap = 22;

/**
 * Places the lifelines of the normal world left of the wall and those of the crypto world right of it, names centred on them.
 * Undefined when the participants do not fit the width: then only a list will do.
 */
export function layOut(participants: readonly Participant[], width: number): Layout | undefined {
  const total = Math.min(width, widest);
  const normal = participants.filter(({ world }) => world === "normal").map(({ name }) => name);
  const crypto = participants.filter(({ world }) => world === "crypto").map(({ name }) => name);
  const secret = columns(crypto, leastGap);
  const room = secretTextWidths
    .map((text) => (crypto.length === 0 ? 0 : 3 + secret.at(-1)! + text))
    .map((secretWidth) => ({
      secretWidth,
      spare: total - (ends(normal, columns(normal, leastGap)) + 1 + secretWidth),
    }))
    .find(({ spare }) => spare >= 0);
  if (total < narrowest || room === undefined) return undefined;
  const { secretWidth, spare } = room;
  const gap = leastGap + Math.floor(spare / Math.max(1, normal.length));
  const roomy = spread(normal, Math.min(gap, mostGap), total - 1 - secretWidth);
  const wall = crypto.length === 0 ? total : total - secretWidth;
  const lanes = new Map<string, number>();
  for (const [i, name] of normal.entries()) lanes.set(name, roomy[i]!);
  for (const [i, name] of crypto.entries()) lanes.set(name, wall + 2 + secret[i]!);
  return { width: total, lanes, wall };
}

/** The widest gap up to `gap` with which all fit in `room`. */
function spread(names: readonly string[], gap: number, room: number): number[] {
  for (let tried = gap; tried > leastGap; tried -= 1) {
    const placed = columns(names, tried);
    if (ends(names, placed) <= room) return placed;
  }
  return columns(names, leastGap);
}

/** Lifelines from the left, at least `gap` apart and far enough for the names not to touch. */
function columns(names: readonly string[], gap: number): number[] {
  const placed: number[] = [];
  for (const [i, name] of names.entries()) {
    const left = half(name);
    const before = placed.at(-1);
    const least =
      before === undefined ? left : before + names[i - 1]!.length - half(names[i - 1]!) + 1 + left;
    placed.push(before === undefined ? left : Math.max(least, before + gap));
  }
  return placed;
}

function ends(names: readonly string[], placed: readonly number[]): number {
  const last = names.at(-1);
  return last === undefined ? 0 : placed.at(-1)! + last.length - half(last);
}

/** Characters of a centred name left of its lifeline. */
export function half(name: string): number {
  return Math.floor(name.length / 2);
}
