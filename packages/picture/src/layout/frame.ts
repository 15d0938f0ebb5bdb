import type { Shape } from "../shapes.ts";
import type { Columns } from "./columns.ts";
import { fitted } from "./measure.ts";
import type { Measures } from "./options.ts";

/** What stands behind the steps: the two worlds as bands, the wall between them, the lifelines. */
export function frame({ columns, normal, crypto }: Columns, height: number, measures: Measures): Shape[] {
  return [
    { shape: "rect", role: "band-normal", x: normal.left, y: 0, width: normal.right - normal.left, height },
    ...(crypto
      ? [
          band(crypto.left, crypto.right - crypto.left, height),
          ...wall(normal.right, measures.wall, 0, height),
        ]
      : []),
    ...columns.map(
      ({ x, participant }): Shape => ({
        shape: "line",
        role: participant.world === "crypto" ? "lifeline-crypto" : "lifeline",
        x1: x,
        y1: 0,
        x2: x,
        y2: height,
      }),
    ),
  ];
}

function band(x: number, width: number, height: number): Shape {
  return { shape: "rect", role: "band-crypto", x, y: 0, width, height };
}

/** Bricks in courses, each shifted by half a brick. */
function wall(x: number, width: number, top: number, height: number): Shape[] {
  const course = 11;
  const joints: string[] = [];
  for (let y = top, i = 0; y <= top + height; y += course, i++) {
    joints.push(`M${x} ${y}h${width}`);
    const at = x + width * (i % 2 === 0 ? 0.34 : 0.74);
    if (y + course <= top + height) joints.push(`M${at} ${y}v${course}`);
  }
  return [
    { shape: "rect", role: "wall", x, y: top, width, height },
    { shape: "path", role: "wall-brick", d: joints.join("") },
  ];
}

/** The strip above: the worlds' names, who takes part. */
export function heads({ columns, normal, crypto }: Columns, measures: Measures): Shape[] {
  const { headHeight, text, hasWords } = measures;
  const boxTop = hasWords ? 34 : 26;
  const boxHeight = headHeight - boxTop - 8;
  const titleSize = hasWords ? 11 : 9;
  const title = (
    role: "band-title" | "band-title-crypto",
    x: number,
    width: number,
    said: string,
  ): Shape => ({
    shape: "text",
    role,
    x: x + (hasWords ? 10 : 2),
    y: hasWords ? 21 : 15,
    text: fitted(said, titleSize, width - (hasWords ? 14 : 2)),
    anchor: "start",
    size: titleSize,
  });
  const normalWidth = normal.right - normal.left;
  return [
    { shape: "rect", role: "band-normal", x: normal.left, y: 0, width: normalWidth, height: headHeight },
    title("band-title", normal.left, normalWidth, hasWords ? "NORMAL WORLD" : "NORMAL"),
    ...(crypto
      ? [
          { ...band(crypto.left, crypto.right - crypto.left, headHeight) },
          ...wall(normal.right, measures.wall, 0, headHeight),
          title(
            "band-title-crypto",
            crypto.left,
            crypto.right - crypto.left,
            hasWords ? "CRYPTO WORLD · HSM" : "HSM",
          ),
        ]
      : []),
    ...columns.flatMap(({ x, left, right, participant }): Shape[] => {
      const isCrypto = participant.world === "crypto";
      const nameWidth = Math.min(
        right - left - (hasWords ? 12 : 2),
        Math.max(hasWords ? 68 : 36, participant.name.length * text * 0.61 + 18),
      );
      const boxX = isCrypto ? Math.max(left + 6, x - nameWidth / 2) : x - nameWidth / 2;
      const [box, name] = isCrypto
        ? (["head-crypto", "head-name-crypto"] as const)
        : (["head", "head-name"] as const);
      return [
        { shape: "rect", role: box, x: boxX, y: boxTop, width: nameWidth, height: boxHeight, radius: 6 },
        {
          shape: "text",
          role: name,
          x: boxX + nameWidth / 2,
          y: boxTop + boxHeight / 2 + text * 0.36,
          text: fitted(participant.name, hasWords ? text : text - 1.5, nameWidth - 2),
          anchor: "middle",
          size: hasWords ? text : text - 1.5,
        },
      ];
    }),
  ];
}
