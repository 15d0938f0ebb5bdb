import type { Flow } from "@keymesh/flow/model";
import type { Group, Picture, Rect } from "../shapes.ts";
import { activations } from "./activations.ts";
import { type Column, columnsOf } from "./columns.ts";
import { frame, heads } from "./frame.ts";
import { heldGroups, heldWidth } from "./held.ts";
import { laneGroups, laneHead } from "./lanes.ts";
import { COMPACT, FULL, type LayoutOptions, type Measures } from "./options.ts";
import { type Life, livesOf } from "./presence.ts";
import { rowsOf } from "./rows.ts";
import { type Surroundings, stepShapes } from "./step-shapes.ts";

/** Strips beside an HSM's line for which the words have room. */
const USUAL_STRIPS = 30;

/** Half of what a line of words takes from top to bottom. */
const HALF_LINE = 8;

/** A width at which most flows have room. */
const AT_EASE = 1180;

/** Lays out a flow: participants from left to right, time from top to bottom, a lane for each key beside it. Pure. */
export function layOut(flow: Flow, options: LayoutOptions = {}): Picture {
  const base = options.density === "compact" ? COMPACT : FULL;
  const measures =
    options.minColumnWidth === undefined ? base : { ...base, minColumn: options.minColumnWidth };
  const { rows, height } = rowsOf(flow, measures);
  const lives = livesOf(flow, rows);
  const shownLives = options.lanes === false ? [] : lives;
  const columns = columnsOf(
    flow,
    withRoom(measures, flow, lives),
    shownLives.length,
    options.width ?? AT_EASE,
  );
  const byName = new Map(columns.columns.map((column) => [column.participant.name, column]));
  const column = (name: string): Column => byName.get(name) ?? columns.columns[0]!;
  const isCrypto = (name: string) =>
    byName.get(name)?.participant.world === "crypto" || /^hsm(-|$)/.test(name);
  const atWall = columns.columns.filter(({ participant }) => participant.world === "normal").at(-1);
  const held = heldGroups(lives, columns.columns);
  const strips = Map.groupBy(held, ({ step }) => step ?? 0);
  const around: Surroundings = {
    measures,
    column,
    isCrossed: (step, y, from, to) =>
      (strips.get(step) ?? [])
        .flatMap(({ shapes }) => shapes)
        .some((strip) => strip.shape === "rect" && covers(strip, y, from, to)),
    heldWidth: (name) => heldWidth(lives, name),
    rightEdge: (name) => (isCrypto(name) ? column(name).right : columns.normal.right),
    isLeft: (name) =>
      columns.crypto !== undefined && name === atWall?.participant.name && columns.columns.length > 2,
  };
  const groups: Group[] = [
    { name: "frame", shapes: [...frame(columns, height, measures), ...activations(rows, column)] },
    ...held,
    ...shownLives.flatMap((life, i) => laneGroups(life, columns.laneX[i]!, height, measures, isCrypto)),
    ...rows.map((row): Group => ({ name: "step", step: row.step.number, shapes: stepShapes(row, around) })),
  ];
  return {
    width: Math.ceil(columns.width),
    height: Math.ceil(height),
    heads: [
      ...heads(columns, measures),
      ...shownLives.flatMap((life, i) => laneHead(life, columns.laneX[i]!, measures)),
    ],
    headHeight: measures.headHeight,
    groups,
    rows: rows.map(({ step, top, height: rowHeight }) => ({ step: step.number, y: top, height: rowHeight })),
  };
}

/** Whether a strip lies within a line of words around a height. */
function covers(strip: Rect, y: number, from: number, to: number): boolean {
  const isBeside = strip.x > to || strip.x + strip.width < from;
  return !isBeside && strip.y < y + HALF_LINE && strip.y + strip.height > y - HALF_LINE;
}

/** More keys in clear at once take more of an HSM's column. */
function withRoom(measures: Measures, flow: Flow, lives: readonly Life[]): Measures {
  const strips = flow.participants.flatMap(({ name, world }) =>
    world === "crypto" ? [heldWidth(lives, name)] : [],
  );
  return {
    ...measures,
    minCrypto: measures.minCrypto + Math.max(0, ...strips.map((width) => width - USUAL_STRIPS)),
  };
}
