import type { Flow, FlowStep } from "@keymesh/flow/model";

/** A step of one flow beside that of another; either is absent where the other has no counterpart. Numbers of steps. */
export interface Pair {
  readonly left?: number;
  readonly right?: number;
}

/** More steps than this are paired in order, without looking for the best way. */
const MAX_STEPS = 600;

/** Two flows side by side: steps that are the same call between the same two are pairs, in order, as many as there can be. */
export function aligned(left: Flow, right: Flow): Pair[] {
  const a = left.steps.map(signature);
  const b = right.steps.map(signature);
  if (a.length > MAX_STEPS || b.length > MAX_STEPS) return inOrder(a.length, b.length);
  // common[i][j]: how many pairs a from i and b from j can have.
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i]![j] =
        a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) pairs.push({ left: ++i, right: ++j });
    else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!))
      pairs.push({ left: ++i });
    else pairs.push({ right: ++j });
  }
  return pairs;
}

/** The first place where one goes on without the other; undefined: they are the same all along. */
export function partingOf(pairs: readonly Pair[]): number | undefined {
  const at = pairs.findIndex(({ left, right }) => left === undefined || right === undefined);
  return at === -1 ? undefined : at;
}

function signature({ kind, from, to, operation, error, keys }: FlowStep): string {
  const done = kind === "local" ? keys.map((key) => `${key.act} ${key.kind}`).join(",") : "";
  return [kind, replica(from), replica(to), operation, error ?? "", done].join("|");
}

/** Which HSM of the fleet answers makes no difference. */
function replica(name: string): string {
  return name.replace(/^hsm-\d+$/, "hsm");
}

function inOrder(left: number, right: number): Pair[] {
  return Array.from({ length: Math.max(left, right) }, (_, i) => ({
    ...(i < left ? { left: i + 1 } : {}),
    ...(i < right ? { right: i + 1 } : {}),
  }));
}
