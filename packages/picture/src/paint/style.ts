import type { Role, Shape } from "../shapes.ts";
import type { Palette } from "./palette.ts";

export type Attributes = Readonly<Record<string, string | number>>;

const thin = 1.2;

/** How a shape is painted, as attributes of its element: no style sheet is needed, and none that is there can break it. */
export function styleOf({ role, kind }: Pick<Shape, "role" | "kind">, palette: Palette): Attributes {
  const key = kind === undefined ? palette.ink : palette.keys[kind];
  const halo = {
    "paint-order": "stroke",
    stroke: palette.surface,
    "stroke-width": 4,
    "stroke-linejoin": "round",
  };
  const line = (stroke: string, width = thin): Attributes => ({
    fill: "none",
    stroke,
    "stroke-width": width,
  });
  const styles: Readonly<Record<Role, () => Attributes>> = {
    "band-normal": () => ({ fill: palette.surface }),
    "band-crypto": () => ({ fill: palette.crypto }),
    "band-title": () => ({ fill: palette.ink3, "letter-spacing": "0.06em", "font-weight": 600 }),
    "band-title-crypto": () => ({ fill: palette.cryptoInk, "letter-spacing": "0.03em", "font-weight": 600 }),
    wall: () => ({ fill: palette.wall }),
    "wall-brick": () => line(palette.wall2, 1),
    "wall-title": () => ({ fill: palette.cryptoInk }),
    head: () => ({ fill: palette.surface, stroke: palette.ink2, "stroke-width": 1.3 }),
    "head-crypto": () => ({ fill: palette.surface, stroke: palette.wall, "stroke-width": 1.8 }),
    "head-name": () => ({ fill: palette.ink, "font-weight": 600 }),
    "head-name-crypto": () => ({ fill: palette.cryptoInk, "font-weight": 600 }),
    lifeline: () => ({ fill: "none", stroke: palette.line2, "stroke-width": 1, "stroke-dasharray": "2 4" }),
    "lifeline-crypto": () => ({
      fill: "none",
      stroke: palette.wall,
      "stroke-width": 1,
      "stroke-dasharray": "2 4",
    }),
    activation: () => ({ fill: palette.paper, stroke: palette.line2, "stroke-width": 1 }),
    number: () => ({ fill: palette.surface, stroke: palette.line2 }),
    "number-text": () => ({ fill: palette.ink3 }),
    call: () => line(palette.ink, 1.6),
    return: () => ({ ...line(palette.ink3, 1.3), "stroke-dasharray": "5 4" }),
    refusal: () => ({ ...line(palette.bad, 1.7), "stroke-dasharray": "5 4" }),
    "call-head": () => ({ fill: palette.ink }),
    "return-head": () => line(palette.ink3, 1.4),
    "refusal-head": () => line(palette.bad, 2),
    label: () => ({ fill: palette.ink, ...halo }),
    "label-return": () => ({ fill: palette.ink3, ...halo }),
    "label-refusal": () => ({ fill: palette.bad, "font-weight": 600, ...halo }),
    "label-local": () => ({ fill: palette.ink2 }),
    "label-back": () => ({ fill: palette.surface }),
    stored: () => ({ fill: palette.ink2, ...halo }),
    "stored-icon": () => ({ fill: palette.surface, stroke: palette.ink2, "stroke-width": 1.3 }),
    allowed: () => ({ fill: palette.good }),
    denied: () => ({ fill: palette.bad }),
    "verdict-mark": () => ({
      ...line(palette.surface, 1.7),
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    }),
    "key-clear": () => ({ fill: key, stroke: palette.surface, "stroke-width": 1 }),
    "key-wrapped": () => ({ fill: palette.surface, stroke: key, "stroke-width": 1.5 }),
    "key-hatch": () => ({ ...line(key, 1.2), opacity: 0.45 }),
    "key-letter-clear": () => ({ fill: palette.keyInk, "font-weight": 600 }),
    "key-letter-wrapped": () => ({ fill: key, "font-weight": 600, ...halo, "stroke-width": 2.5 }),
    "key-wiped": () => ({ ...line(key, 2), "stroke-linecap": "round" }),
    held: () => ({ fill: key }),
    lane: () => ({ fill: palette.paper }),
    "lane-wall": () => ({
      fill: "none",
      stroke: palette.wall2,
      "stroke-width": 1,
      "stroke-dasharray": "1 3",
    }),
    "lane-name": () => ({ fill: key, "font-weight": 600 }),
    "lane-print": () => ({ fill: palette.ink3 }),
    "lane-clear": () => ({ fill: key }),
    "lane-wrapped": () => ({ fill: palette.surface }),
    "lane-hatch": () => line(key, 1.5),
    "lane-record": () => ({ fill: key }),
    "lane-wiped": () => ({ ...line(key, 2.2), "stroke-linecap": "round" }),
    fault: () => ({ fill: palette.bad, ...halo }),
    row: () => ({ fill: palette.accent }),
  };
  return styles[role]();
}
