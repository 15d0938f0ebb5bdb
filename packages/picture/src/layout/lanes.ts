import type { KeyForm } from "@keymesh/flow/model";
import { lookOf } from "../keys/kinds.ts";
import type { Group, Shape } from "../shapes.ts";
import { cross, glyph } from "./glyph.ts";
import type { Measures } from "./options.ts";
import type { Life } from "./presence.ts";

/** A lane's two halves: what is in the normal world left, what is behind the wall right. */
interface Track {
  readonly x: number;
  readonly width: number;
  readonly isHere: (holder: string) => boolean;
}

/** The head of a lane: whose life it is. */
export function laneHead({ lane }: Life, x: number, measures: Measures): Shape[] {
  const look = lookOf(lane.kind);
  const middle = x + measures.lane / 2;
  const top = measures.headHeight;
  const { kind } = lane;
  const form = kind === "KMSKey" ? "record" : kind === "EKT" ? "wrapped" : "plaintext";
  return [
    ...glyph(
      { kind, form },
      { x: middle, y: top - (measures.hasWords ? 56 : 42), radius: measures.glyph + 2 },
    ),
    {
      shape: "text",
      role: "lane-name",
      kind,
      x: middle,
      y: top - 26,
      text: look.short,
      anchor: "middle",
      size: measures.text - 1,
    },
    ...(measures.hasWords
      ? [text("lane-print", middle, top - 11, `${lane.fingerprint.slice(0, 4)}…`, 10, kind)]
      : []),
  ];
}

function text(
  role: "lane-print",
  x: number,
  y: number,
  said: string,
  size: number,
  kind: Life["lane"]["kind"],
): Shape {
  return { shape: "text", role, kind, x, y, text: said, anchor: "middle", size };
}

/** A lane: solid where the key is in clear, hatched where it is wrapped, thin where it is a record, ✕ where it was wiped. */
export function laneGroups(
  { lane, spans, wipes }: Life,
  x: number,
  height: number,
  measures: Measures,
  isCrypto: (holder: string) => boolean,
): Group[] {
  const { kind } = lane;
  const half = measures.lane / 2;
  const bar = measures.hasWords ? 11 : 7;
  const tracks: readonly Track[] = [
    { x: x + half / 2 - bar / 2 + 2, width: bar, isHere: (holder) => !isCrypto(holder) },
    { x: x + half + half / 2 - bar / 2 - 2, width: bar, isHere: isCrypto },
  ];
  const backdrop: Shape[] = [
    { shape: "rect", role: "lane", kind, x: x + 2, y: 0, width: measures.lane - 4, height },
    { shape: "line", role: "lane-wall", kind, x1: x + half, y1: 0, x2: x + half, y2: height },
  ];
  const groups: Group[] = [{ name: "frame", shapes: backdrop }];
  for (const { step, from, to, at } of spans) {
    const shapes = tracks.flatMap((track): Shape[] => {
      const forms = at.filter(({ holder }) => track.isHere(holder)).map(({ form }) => form);
      return forms.length === 0 ? [] : barOf(strongest(forms), kind, track, from, to);
    });
    if (shapes.length > 0) groups.push({ name: "lane", step, shapes });
  }
  for (const { step, y, holder } of wipes) {
    const track = tracks.find(({ isHere }) => isHere(holder))!;
    groups.push({
      name: "lane",
      step,
      shapes: [cross("lane-wiped", kind, track.x + track.width / 2, y, 4.5)],
    });
  }
  return groups;
}

/** In clear at one of several holders is in clear. */
function strongest(forms: readonly KeyForm[]): KeyForm {
  if (forms.includes("plaintext")) return "plaintext";
  return forms.includes("wrapped") ? "wrapped" : "record";
}

function barOf(
  form: KeyForm,
  kind: Life["lane"]["kind"],
  { x, width }: Track,
  from: number,
  to: number,
): Shape[] {
  const rect = { shape: "rect" as const, kind, x, y: from, width, height: to - from + 0.5 };
  if (form === "plaintext") return [{ ...rect, role: "lane-clear" }];
  if (form === "record") return [{ ...rect, role: "lane-record", x: x + width / 2 - 1, width: 2 }];
  return [
    { ...rect, role: "lane-wrapped" },
    { shape: "path", role: "lane-hatch", kind, d: hatches(x, width, from, to) },
  ];
}

/** Diagonal strokes at heights that do not depend on where the bar begins, so that pieces of a bar join. */
function hatches(x: number, width: number, from: number, to: number): string {
  const gap = 6;
  const strokes: string[] = [];
  for (let y = Math.ceil(from / gap) * gap; y < to + width; y += gap) {
    // From (x, y) up to (x + width, y - width), cut to the bar.
    const startY = Math.min(y, to);
    const endY = Math.max(y - width, from);
    if (startY <= endY) continue;
    strokes.push(`M${x + (y - startY)} ${startY}L${x + (y - endY)} ${endY}`);
  }
  return strokes.join("");
}
