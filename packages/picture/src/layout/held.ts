import type { Group, Shape } from "../shapes.ts";
import type { Column } from "./columns.ts";
import type { Life } from "./presence.ts";

const WIDTH = 4;

/** Beside each lifeline, a strip for every key its participant holds in clear, as long as it does. */
export function heldGroups(lives: readonly Life[], columns: readonly Column[]): Group[] {
  return columns.flatMap(({ participant: { name }, x }) => {
    const here = lives.filter(({ spans }) => spans.some(({ at }) => isInClear(at, name)));
    return here.flatMap(({ lane, spans }, slot) =>
      spans
        .filter(({ at }) => isInClear(at, name))
        .map(({ step, from, to }): Group => {
          const left = x + 6 + slot * (WIDTH + 2);
          const strip: Shape = {
            shape: "rect",
            role: "held",
            kind: lane.kind,
            x: left,
            y: from,
            width: WIDTH,
            height: to - from + 0.5,
          };
          return { name: "held", step, shapes: [strip] };
        }),
    );
  });
}

/** How far the strips beside a lifeline reach. */
export function heldWidth(lives: readonly Life[], name: string): number {
  const count = lives.filter(({ spans }) => spans.some(({ at }) => isInClear(at, name))).length;
  return count === 0 ? 0 : 6 + count * (WIDTH + 2);
}

function isInClear(at: Life["spans"][number]["at"], name: string): boolean {
  return at.some(({ holder, form }) => holder === name && form === "plaintext");
}
