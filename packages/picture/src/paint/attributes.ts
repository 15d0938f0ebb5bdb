import type { Shape } from "../shapes.ts";
import type { Palette } from "./palette.ts";
import { type Attributes, styleOf } from "./style.ts";

/** A shape as an SVG element: its name, its attributes, and its text where it is one. */
export interface Element {
  readonly name: "line" | "path" | "rect" | "text";
  readonly attributes: Attributes;
  readonly text?: string;
}

/** The element that paints a shape in a palette. */
export function elementOf(shape: Shape, palette: Palette): Element {
  const style = {
    ...styleOf(shape, palette),
    ...(shape.kind === undefined ? {} : { "data-kind": shape.kind }),
  };
  switch (shape.shape) {
    case "line":
      return {
        name: "line",
        attributes: { ...style, x1: r(shape.x1), y1: r(shape.y1), x2: r(shape.x2), y2: r(shape.y2) },
      };
    case "path":
      return { name: "path", attributes: { ...style, d: shape.d } };
    case "rect": {
      const { x, y, width, height, radius } = shape;
      const place = { x: r(x), y: r(y), width: r(width), height: r(Math.max(0, height)) };
      return { name: "rect", attributes: { ...style, ...place, ...(radius ? { rx: radius } : {}) } };
    }
    case "text": {
      const { x, y, anchor, size, text, turn } = shape;
      const place = {
        x: r(x),
        y: r(y),
        "text-anchor": anchor,
        "font-size": size,
        "font-family": palette.font,
      };
      const turned: Attributes = turn ? { transform: `rotate(${turn} ${r(x)} ${r(y)})` } : {};
      return { name: "text", attributes: { ...style, ...place, ...turned }, text };
    }
  }
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}
