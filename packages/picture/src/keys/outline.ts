import type { Outline } from "./kinds.ts";

const round = (value: number) => Math.round(value * 100) / 100;

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join("L")}Z`;
}

/** The path of a kind's outline around a point, about `radius` to each side. */
export function outlinePath(outline: Outline, x: number, y: number, radius: number): string {
  const r = radius;
  switch (outline) {
    case "circle":
      return `M${round(x - r)} ${round(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    case "hexagon":
      return polygon(ring(x, y, r * 1.1, 6, -90));
    case "octagon":
      return polygon(ring(x, y, r * 1.05, 8, 22.5));
    case "diamond":
      return polygon(ring(x, y, r * 1.22, 4, 0));
    case "square":
      return polygon(ring(x, y, r * 1.28, 4, 45));
    case "record":
      return polygon([
        [x - r * 0.85, y - r],
        [x + r * 0.35, y - r],
        [x + r * 0.9, y - r * 0.45],
        [x + r * 0.9, y + r],
        [x - r * 0.85, y + r],
      ]);
    case "shield":
      return polygon([
        [x - r * 0.95, y - r],
        [x + r * 0.95, y - r],
        [x + r * 0.95, y + r * 0.3],
        [x, y + r * 1.15],
        [x - r * 0.95, y + r * 0.3],
      ]);
    case "house":
      return polygon([
        [x, y - r * 1.15],
        [x + r, y - r * 0.3],
        [x + r, y + r],
        [x - r, y + r],
        [x - r, y - r * 0.3],
      ]);
    case "pill": {
      const w = r * 0.45;
      return `M${round(x - w)} ${round(y - r * 0.8)}h${round(2 * w)}a${round(r * 0.8)} ${round(r * 0.8)} 0 0 1 0 ${round(1.6 * r)}h${round(-2 * w)}a${round(r * 0.8)} ${round(r * 0.8)} 0 0 1 0 ${round(-1.6 * r)}Z`;
    }
  }
}

function ring(x: number, y: number, r: number, corners: number, degrees: number): [number, number][] {
  return Array.from({ length: corners }, (_, i) => {
    const angle = ((degrees + (360 / corners) * i) * Math.PI) / 180;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  });
}
