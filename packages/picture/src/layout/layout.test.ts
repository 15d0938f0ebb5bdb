import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import type { Shape } from "../shapes.ts";
import { layOut } from "./layout.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;
const picture = layOut(flow, { width: 1100 });
const shapes = picture.groups.flatMap((group) => group.shapes);
const rects = (role: Shape["role"], of: readonly Shape[] = shapes) =>
  of.flatMap((shape) => (shape.shape === "rect" && shape.role === role ? [shape] : []));

describe("a picture laid out", () => {
  test("has the wall between the worlds, and only HSMs behind it", () => {
    const [wall] = rects("wall");
    const [normal] = rects("band-normal");
    const [crypto] = rects("band-crypto");
    expect(normal!.x + normal!.width).toBe(wall!.x);
    expect(wall!.x + wall!.width).toBe(crypto!.x);
    for (const head of rects("head", picture.heads)) expect(head.x + head.width).toBeLessThan(wall!.x);
    for (const head of rects("head-crypto", picture.heads))
      expect(head.x).toBeGreaterThan(wall!.x + wall!.width);
  });

  test("has KMS at the wall: nobody of the normal world stands nearer to it", () => {
    const names = picture.heads.flatMap((shape) =>
      shape.shape === "text" && shape.role === "head-name" ? [shape] : [],
    );
    expect(names.toSorted((a, b) => b.x - a.x)[0]!.text).toBe("kms");
  });

  test("has a row for every step, one below the other", () => {
    expect(picture.rows.map(({ step }) => step)).toEqual(flow.steps.map(({ number }) => number));
    for (const [i, row] of picture.rows.entries()) {
      const above = picture.rows[i - 1];
      if (above) expect(row.y).toBeCloseTo(above.y + above.height);
    }
    expect(picture.rows.at(-1)!.y).toBeLessThan(picture.height);
  });

  test("draws the HBK in clear behind the wall alone", () => {
    const lane = flow.lanes.findIndex(({ kind }) => kind === "HBK");
    const backdrop = rects("lane")[lane]!;
    const middle = backdrop.x + backdrop.width / 2;
    const clear = rects("lane-clear").filter(({ kind }) => kind === "HBK");
    expect(clear.length).toBeGreaterThan(0);
    for (const bar of clear) expect(bar.x).toBeGreaterThanOrEqual(middle);
  });

  test("marks each wipe with a cross, and ends the bar there", () => {
    const wipes = flow.steps.flatMap(({ keys }) => keys.filter(({ act }) => act === "wipe"));
    expect(shapes.filter(({ role }) => role === "lane-wiped")).toHaveLength(wipes.length);
    const dek = rects("lane-clear").filter(({ kind }) => kind === "DEK");
    const cross = shapes.find(({ role, kind }) => role === "lane-wiped" && kind === "DEK");
    const top = cross?.shape === "path" ? Number(cross.d.match(/^M\S+ (\S+)L/)![1]) + 4.5 : Number.NaN;
    expect(Math.abs(Math.max(...dek.map(({ y, height }) => y + height)) - top)).toBeLessThan(1);
  });

  test("lets no strip of another's key run through words", () => {
    const covered = (lanes: typeof flow.lanes) =>
      rects(
        "label-back",
        layOut({ ...flow, lanes }, { width: 1100 }).groups.flatMap((group) => group.shapes),
      ).length;
    const ofStorage = flow.lanes.map((lane) => ({
      ...lane,
      presence: lane.presence.map(() => [{ holder: "storage", form: "plaintext" as const }]),
    }));
    expect(covered(flow.lanes.map((lane) => ({ ...lane, presence: lane.presence.map(() => []) })))).toBe(0);
    expect(covered(ofStorage)).toBeGreaterThan(0);
  });

  test("keeps to a width where it can, and takes more where it must", () => {
    expect(picture.width).toBeLessThanOrEqual(1100);
    expect(layOut(flow, { width: 200 }).width).toBeGreaterThan(200);
    expect(layOut(flow, { width: 360, density: "compact", lanes: false }).width).toBeLessThanOrEqual(362);
  });

  test("lays everything out inside itself", () => {
    for (const shape of [...shapes, ...picture.heads]) {
      if (shape.shape !== "rect") continue;
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(shape.x + shape.width).toBeLessThanOrEqual(picture.width + 1);
    }
  });

  test("of a flow without steps is an empty board", () => {
    const empty = layOut({ ...flow, steps: [], lanes: [], participants: [] });
    expect(empty.rows).toEqual([]);
    expect(empty.height).toBeGreaterThan(0);
  });

  test("of two thousand steps is made at once", () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({
      ...flow.steps[i % flow.steps.length]!,
      number: i + 1,
    }));
    const lanes = flow.lanes.map((lane) => ({
      ...lane,
      presence: many.map((_, i) => lane.presence[i % lane.presence.length]!),
    }));
    const started = performance.now();
    layOut({ ...flow, steps: many, lanes });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
