import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { cellsAt, placesOf } from "./matrix.ts";

const flow = buildFlow(s3PutSpans())!;
const places = placesOf(flow);
const dataKey = flow.lanes.find(({ kind }) => kind === "DK")!;
const at = (step: number, name: string) =>
  cellsAt(dataKey, places, step).find(({ place }) => place.name === name)!;

describe("where a key is", () => {
  test("has a column for each place that ever holds one, HSMs last", () => {
    expect(places.map(({ world }) => world)).toEqual(
      places
        .map(({ world }) => world)
        .toSorted()
        .toReversed(),
    );
    expect(places.map(({ name }) => name)).toContain("s3-sim");
    expect(places.map(({ name }) => name)).not.toContain("trail");
  });

  test("is gone where it was made and wiped within one step", () => {
    const derived = flow.lanes.find(({ kind }) => kind === "DEK")!;
    const inTheEnd = cellsAt(derived, places, flow.steps.length);
    expect(inTheEnd.find(({ place }) => place.world === "crypto")).toMatchObject({
      forms: [],
      wasHere: true,
    });
  });

  test("is nowhere at first, in clear at S3 meanwhile, and gone there in the end", () => {
    expect(at(1, "s3-sim")).toMatchObject({ forms: [], wasHere: false });
    expect(flow.steps.some(({ number }) => at(number, "s3-sim").forms[0] === "plaintext")).toBe(true);
    expect(at(flow.steps.length, "s3-sim")).toMatchObject({ wasHere: true });
    expect(at(flow.steps.length, "s3-sim").forms).not.toContain("plaintext");
  });
});
