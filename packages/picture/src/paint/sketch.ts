import type { Picture, Shape } from "../shapes.ts";

/** The picture as drawn by hand: straight lines waver, corners overshoot. The same flow is always drawn the same way. */
export function sketched(picture: Picture): Picture {
  return {
    ...picture,
    heads: picture.heads.map(sketch),
    groups: picture.groups.map((group) => ({ ...group, shapes: group.shapes.map(sketch) })),
  };
}

const STAYS = new Set<Shape["role"]>([
  "band-normal",
  "band-crypto",
  "wall",
  "lane",
  "held",
  "label-back",
  "lane-clear",
  "lane-wrapped",
  "lane-record",
]);

function sketch(shape: Shape): Shape {
  const { role, kind } = shape;
  const named = { role, ...(kind === undefined ? {} : { kind }) };
  if (STAYS.has(role)) return shape;
  if (shape.shape === "line") {
    const { x1, y1, x2, y2 } = shape;
    return { shape: "path", ...named, d: stroke(x1, y1, x2, y2) };
  }
  if (shape.shape === "rect" && shape.width > 14) {
    const { x, y, width: w, height: h } = shape;
    const corners: readonly (readonly [number, number])[] = [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ];
    const wavered = corners.map(([cx, cy]) => [cx + noise(cx, cy) * 1.6, cy + noise(cy, cx) * 1.6] as const);
    const sides = wavered.map(([ax, ay], i) => {
      const [bx, by] = wavered[(i + 1) % 4]!;
      return curve(ax, ay, bx, by);
    });
    return {
      shape: "path",
      ...named,
      d: `M${round(wavered[0]![0])} ${round(wavered[0]![1])}${sides.join("")}Z`,
    };
  }
  if (shape.shape === "text")
    return { ...shape, size: shape.size * 1.16, turn: noise(shape.x, shape.y) * 1.4 };
  return shape;
}

function stroke(x1: number, y1: number, x2: number, y2: number): string {
  return `M${round(x1 + noise(x1, y1))} ${round(y1 + noise(y1, x1))}${curve(x1, y1, x2, y2)}`;
}

/** A curve that leaves the straight line by a pixel or two, in pieces of some two hundred. */
function curve(x1: number, y1: number, x2: number, y2: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const pieces = Math.max(1, Math.round(length / 220));
  const parts: string[] = [];
  for (let i = 1; i <= pieces; i++) {
    const at = (t: number) => [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t] as const;
    const [mx, my] = at((i - 0.5) / pieces);
    const [ex, ey] = at(i / pieces);
    const bend = noise(mx + i, my) * Math.min(3.2, length / 22);
    const nx = length === 0 ? 0 : -(y2 - y1) / length;
    const ny = length === 0 ? 0 : (x2 - x1) / length;
    parts.push(
      `Q${round(mx + nx * bend * 2)} ${round(my + ny * bend * 2)} ${round(ex + noise(ex, ey) * 0.8)} ${round(ey + noise(ey, ex) * 0.8)}`,
    );
  }
  return parts.join("");
}

/** −1 to 1, the same for the same place. */
function noise(x: number, y: number): number {
  const wave = Math.sin(x * 12.9898 + y * 78.233) * 43758.5453;
  return (wave - Math.floor(wave)) * 2 - 1;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
