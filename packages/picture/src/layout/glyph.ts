import type { KeyForm, KeyKind } from "@keymesh/flow/model";
import { lookOf } from "../keys/kinds.ts";
import { outlinePath } from "../keys/outline.ts";
import type { Shape } from "../shapes.ts";

/** The sign of a key around a point: solid in clear, hatched when wrapped, only its outline as a record, crossed when wiped. */
export function glyph(
  key: { readonly kind: KeyKind; readonly form: KeyForm },
  at: { readonly x: number; readonly y: number; readonly radius: number },
  isWiped = false,
): Shape[] {
  const { letter, outline } = lookOf(key.kind);
  const { kind } = key;
  const { x, y, radius } = at;
  const isClear = key.form === "plaintext" && !isWiped;
  const d = outlinePath(outline, x, y, radius);
  const size = Math.round(radius * 1.3);
  return [
    { shape: "path", role: isClear ? "key-clear" : "key-wrapped", kind, d },
    ...(key.form === "wrapped" && !isWiped ? [hatch(kind, x, y, radius)] : []),
    {
      shape: "text",
      role: isClear ? "key-letter-clear" : "key-letter-wrapped",
      kind,
      x,
      y: y + size * 0.36,
      text: letter,
      anchor: "middle",
      size,
    },
    ...(isWiped ? [cross("key-wiped", kind, x, y, radius * 1.05)] : []),
  ];
}

/** A ✕. */
export function cross(
  role: "key-wiped" | "lane-wiped",
  kind: KeyKind,
  x: number,
  y: number,
  r: number,
): Shape {
  return {
    shape: "path",
    role,
    kind,
    d: `M${x - r} ${y - r}L${x + r} ${y + r}M${x - r} ${y + r}L${x + r} ${y - r}`,
  };
}

function hatch(kind: KeyKind, x: number, y: number, radius: number): Shape {
  const r = radius * 0.62;
  const strokes = [-0.9, 0, 0.9].map((at) => {
    const c = at * r;
    const reach = r - Math.abs(c) * 0.45;
    return `M${round(x + c - reach * 0.6)} ${round(y + reach * 0.9)}L${round(x + c + reach * 0.6)} ${round(y - reach * 0.9)}`;
  });
  return { shape: "path", role: "key-hatch", kind, d: strokes.join("") };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
