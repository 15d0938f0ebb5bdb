import type { Shape } from "../shapes.ts";
import type { Column } from "./columns.ts";
import type { Row } from "./rows.ts";

/** While a participant serves a call, its lifeline is a bar. */
export function activations(rows: readonly Row[], column: (name: string) => Column): Shape[] {
  const ends = new Map(
    rows.flatMap(({ step, y }) => (step.kind === "return" ? [[step.spanId, y] as const] : [])),
  );
  const last = rows.at(-1);
  return rows.flatMap(({ step, y }): Shape[] => {
    if (step.kind !== "call" || step.from === step.to) return [];
    const end = ends.get(step.spanId) ?? (last ? last.top + last.height : y);
    if (end <= y) return [];
    return [
      {
        shape: "rect",
        role: "activation",
        x: column(step.to).x - 3.5,
        y: y - 2,
        width: 7,
        height: end - y + 4,
        radius: 2,
      },
    ];
  });
}
