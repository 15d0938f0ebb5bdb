import type { FlowStep, KeyEvent } from "@keymesh/flow/model";
import type { Shape } from "../shapes.ts";
import { actWords, bytesWords, operationWords } from "../words/acts.ts";
import type { Column } from "./columns.ts";
import { glyph } from "./glyph.ts";
import { fitted, widthOf } from "./measure.ts";
import type { Measures } from "./options.ts";
import type { Row, Told } from "./rows.ts";

/** What the shapes of steps need to know of the picture around them. */
export interface Surroundings {
  readonly measures: Measures;
  readonly column: (name: string) => Column;
  /** How far strips reach to the right of a participant's lifeline. */
  readonly heldWidth: (name: string) => number;
  /** Where words beside a lifeline have to end. */
  readonly rightEdge: (name: string) => number;
  /** Whether a strip of somebody else's key runs through words of a step at a height, between two points. */
  readonly isCrossed: (step: number, y: number, from: number, to: number) => boolean;
  /** Whether words stand at the left of a participant's lifeline: there is a wall at its right. */
  readonly isLeft: (name: string) => boolean;
}

/** Everything of one step. */
export function stepShapes(row: Row, around: Surroundings): Shape[] {
  const { step } = row;
  const { gutter, hasWords, text } = around.measures;
  const size = hasWords ? 11 : 9;
  const number: Shape = {
    shape: "text",
    role: "number-text",
    x: gutter - (hasWords ? 12 : 5),
    y: row.y + size * 0.36,
    text: String(step.number),
    anchor: "end",
    size,
  };
  const told = row.told.flatMap((one) => toldShapes(one, step, around));
  if (step.kind === "local") return [number, ...told];
  return [number, ...arrow(row, around, text), ...told];
}

function arrow(row: Row, around: Surroundings, size: number): Shape[] {
  const { step, y } = row;
  const from = around.column(step.from);
  const to = around.column(step.to);
  const direction = to.x >= from.x ? 1 : -1;
  const isSelf = step.from === step.to;
  const start = from.x + (isSelf ? 0 : 4 * direction);
  const end = isSelf ? from.x + 30 : to.x - 4 * direction;
  const role = step.error ? "refusal" : step.kind === "call" ? "call" : "return";
  return [
    { shape: "line", role, x1: start, y1: y, x2: end - 3 * direction, y2: y },
    head(role, end, y, direction),
    ...label(row, { start, end }, around, size),
    ...carried(row.carried, (start + end) / 2, y, around.measures),
    ...verdict(step, end, y, direction, around.measures),
  ];
}

function head(role: "call" | "return" | "refusal", x: number, y: number, direction: number): Shape {
  const back = x - 8 * direction;
  if (role === "refusal")
    return {
      shape: "path",
      role: "refusal-head",
      d: `M${back} ${y - 4}L${x} ${y + 4}M${back} ${y + 4}L${x} ${y - 4}`,
    };
  const d = `M${back} ${y - 4.5}L${x} ${y}L${back} ${y + 4.5}${role === "call" ? "Z" : ""}`;
  return { shape: "path", role: role === "call" ? "call-head" : "return-head", d };
}

function label(
  { step, y, carried: keys }: Row,
  { start, end }: { readonly start: number; readonly end: number },
  { measures }: Surroundings,
  size: number,
): Shape[] {
  if (!measures.hasWords) return [];
  const isPlainReturn = step.kind === "return" && !step.error;
  if (isPlainReturn) return [];
  const said = step.error ?? operationWords(step);
  const lift = keys.length > 0 ? measures.glyph + 6 : 6;
  const width = Math.max(Math.abs(end - start) + 40, 74);
  const role = step.error ? "label-refusal" : "label";
  const fault: Shape[] = step.fault
    ? [
        {
          shape: "text",
          role: "fault",
          x: (start + end) / 2,
          y: y + 13,
          text: fitted(`⚡ ${step.fault}`, 10, Math.max(width, 160)),
          anchor: "middle",
          size: 10,
        },
      ]
    : [];
  return [
    {
      shape: "text",
      role,
      x: (start + end) / 2,
      y: y - lift,
      text: fitted(said, size, width),
      anchor: "middle",
      size,
    },
    ...fault,
  ];
}

function carried(keys: readonly KeyEvent[], middle: number, y: number, { glyph: radius }: Measures): Shape[] {
  const gap = radius * 2 + 6;
  const first = middle - ((keys.length - 1) * gap) / 2;
  return keys.flatMap((key, i) => glyph(key, { x: first + i * gap, y, radius }, key.act === "wipe"));
}

/** ✓ or ✕ where the call arrives: whoever was called has decided. */
function verdict(
  { decision }: FlowStep,
  x: number,
  y: number,
  direction: number,
  { hasWords }: Measures,
): Shape[] {
  if (!decision) return [];
  const r = hasWords ? 7 : 5.5;
  const cx = x + (hasWords ? 18 : 12) * direction;
  const mark = decision.allowed
    ? `M${cx - 3} ${y + 0.2}l2.2 2.4l4 -5`
    : `M${cx - 2.6} ${y - 2.6}l5.2 5.2m0 -5.2l-5.2 5.2`;
  return [
    {
      shape: "rect",
      role: decision.allowed ? "allowed" : "denied",
      x: cx - r,
      y: y - r,
      width: 2 * r,
      height: 2 * r,
      radius: decision.allowed ? r : 2.5,
    },
    { shape: "path", role: "verdict-mark", d: mark },
  ];
}

function toldShapes(told: Told, step: FlowStep, around: Surroundings): Shape[] {
  const name = step.kind === "local" ? step.from : step.to;
  const { measures } = around;
  const { x } = around.column(name);
  const isLeft = around.isLeft(name);
  const side = isLeft ? -1 : 1;
  const radius = measures.glyph - 1;
  const glyphX = x + side * (8 + radius + (isLeft ? 0 : around.heldWidth(name)));
  const sign: Shape[] =
    "key" in told
      ? glyph(told.key, { x: glyphX, y: told.y, radius }, told.key.act === "wipe")
      : [{ shape: "path", role: "stored-icon", d: cylinder(glyphX, told.y, radius) }];
  if (!measures.hasWords) return sign;
  const textX = glyphX + side * (radius + 7);
  const room = isLeft ? textX - measures.gutter - 4 : around.rightEdge(name) - textX - 4;
  const said = "key" in told ? actWords(told.key) : storedWords(told.stored);
  const size = measures.text - 0.5;
  const width = Math.min(room, widthOf(said, size));
  const from = isLeft ? textX - width : textX;
  const back: Shape[] = around.isCrossed(step.number, told.y, from, from + width)
    ? [{ shape: "rect", role: "label-back", x: from - 3, y: told.y - 8, width: width + 6, height: 16 }]
    : [];
  return [
    ...back,
    ...sign,
    {
      shape: "text",
      role: "key" in told ? "label-local" : "stored",
      x: textX,
      y: told.y + size * 0.35,
      text: fitted(said, size, Math.min(room, widthOf(said, size) + 1)),
      anchor: isLeft ? "end" : "start",
      size,
    },
  ];
}

function storedWords({ what, bytes }: { readonly what: string; readonly bytes?: number }): string {
  return `at rest: ${what}${bytes ? `, ${bytesWords(bytes)}` : ""}`;
}

function cylinder(x: number, y: number, r: number): string {
  const w = r * 0.85;
  const e = r * 0.35;
  return `M${x - w} ${y - r + e}a${w} ${e} 0 0 1 ${2 * w} 0v${2 * (r - e)}a${w} ${e} 0 0 1 ${-2 * w} 0ZM${x - w} ${y - r + e}a${w} ${e} 0 0 0 ${2 * w} 0`;
}
