import { KIND_LOOKS } from "@keymesh/picture";
import { describe, expect, test } from "vitest";
import { RULES } from "../rules.ts";
import { LEVELS } from "./index.ts";

describe("the levels", () => {
  test("are enough of each mode", () => {
    expect(LEVELS.predict.length).toBeGreaterThanOrEqual(4);
    expect(LEVELS.rebuild.length).toBeGreaterThanOrEqual(3);
    expect(LEVELS["wrong-step"].length).toBeGreaterThanOrEqual(6);
    expect(LEVELS["who-holds"].length).toBeGreaterThanOrEqual(6);
    expect(LEVELS["five-minute"].length).toBeGreaterThanOrEqual(1);
  });

  test("have ids of their own, of which a score can be kept", () => {
    const ids = Object.values(LEVELS).flatMap((levels) => levels.map(({ id }: { id: string }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]{1,60}$/);
  });

  test("name kinds of keys and rules that there are", () => {
    const kinds = KIND_LOOKS.map(({ kind }) => kind);
    for (const { kind } of LEVELS["who-holds"]) expect(kinds).toContain(kind);
    for (const { rule, change } of LEVELS["wrong-step"]) {
      expect(Object.keys(RULES)).toContain(rule);
      expect(Object.keys(change).length).toBeGreaterThan(0);
    }
  });
});
