import type { Flow, Participant } from "@keymesh/flow/model";
import type { Measures } from "./options.ts";

export interface Column {
  readonly participant: Participant;
  /** Of its lifeline. */
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** Where everything lies from left to right. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly normal: { readonly left: number; readonly right: number };
  /** Absent: no HSM takes part. */
  readonly crypto?: { readonly left: number; readonly right: number };
  /** Left edges of the lanes, by the lane's place in the flow. */
  readonly laneX: readonly number[];
  readonly width: number;
}

/**
 * Participants from left to right as the flow has them, but KMS at the wall: it alone may call through it. What is left of the
 * wanted width is shared among them.
 */
export function columnsOf(flow: Flow, measures: Measures, laneCount: number, wanted: number): Columns {
  const ordered = atTheWall(flow.participants);
  const crypto = ordered.filter(({ world }) => world === "crypto");
  const normal = ordered.filter(({ world }) => world === "normal");
  const lanesWidth = laneCount === 0 ? 0 : measures.laneGap + laneCount * measures.lane;
  const wallWidth = crypto.length === 0 ? 0 : measures.wall;
  const cryptoWidth = crypto.length * measures.minCrypto;
  const atWall = crypto.length > 0 ? measures.atWall : 0;
  const room = wanted - 2 - measures.gutter - atWall - wallWidth - cryptoWidth - lanesWidth;
  const each = Math.min(measures.maxColumn, Math.max(measures.minColumn, room / Math.max(1, normal.length)));
  let x = measures.gutter;
  const columns: Column[] = normal.map((participant, i) => {
    const left = x;
    // Between KMS and the HSM's line stands the wall, and above the arrow through it what is asked.
    x += each + (crypto.length > 0 && i === normal.length - 1 ? measures.atWall : 0);
    return { participant, left, right: x, x: left + each / 2 };
  });
  const normalRight = x;
  x += wallWidth;
  const cryptoLeft = x;
  for (const participant of crypto) {
    const left = x;
    x += measures.minCrypto;
    const line = measures.hasWords ? 44 : 26;
    columns.push({ participant, left, right: x, x: left + line });
  }
  const cryptoRight = x;
  x += laneCount === 0 ? 0 : measures.laneGap;
  const laneX = Array.from({ length: laneCount }, (_, i) => x + i * measures.lane);
  return {
    columns,
    normal: { left: measures.gutter, right: normalRight },
    ...(crypto.length === 0 ? {} : { crypto: { left: cryptoLeft, right: cryptoRight } }),
    laneX,
    width: x + laneCount * measures.lane + 2,
  };
}

function atTheWall(participants: readonly Participant[]): Participant[] {
  const rank = ({ name, world }: Participant) => (world === "crypto" ? 2 : name === "kms" ? 1 : 0);
  return participants
    .map((participant, i) => ({ participant, i }))
    .sort((a, b) => rank(a.participant) - rank(b.participant) || a.i - b.i)
    .map(({ participant }) => participant);
}
