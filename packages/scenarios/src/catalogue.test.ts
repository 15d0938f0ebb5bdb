import { describe, expect, test } from "vitest";
import { scenarios } from "./catalogue.ts";
import { GROUPS } from "./scenario.ts";

describe("the catalogue", () => {
  test("names each scenario once, in a group there is, with a title and a sentence", () => {
    const names = scenarios.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, title, summary, group } of scenarios) {
      expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(title.length, name).toBeGreaterThan(3);
      expect(title.length, name).toBeLessThanOrEqual(40);
      expect(summary.length, name).toBeGreaterThan(20);
      expect(GROUPS).toContain(group);
    }
  });

  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))(
    "%s can be run in each way it says",
    async (_name, { load, variants }) => {
      const flow = await load();
      expect(flow.run).toBeTypeOf("function");
      expect(Object.keys(flow.variants ?? {})).toEqual(variants.map(({ name }) => name));
    },
  );
});
