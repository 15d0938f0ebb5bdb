import { s3PutSpans } from "@keymesh/flow/fixtures";
import { buildFlow } from "@keymesh/flow/model";
import { describe, expect, test } from "vitest";
import { storyOf } from "./story.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;

describe("the story of a flow", () => {
  const story = storyOf(flow);

  test("leaves out lookups in which no key moves, and nothing else", () => {
    const told = (steps: typeof flow.steps) => steps.map(({ operation, kind }) => `${kind} ${operation}`);
    const keys = (steps: typeof flow.steps) => steps.flatMap((step) => step.keys);
    expect(told(story.steps)).not.toContain("call storage.Get");
    expect(told(story.steps)).toContain("call trail.Record");
    expect(keys(story.steps)).toEqual(keys(flow.steps));
    expect(story.steps.length).toBeLessThan(flow.steps.length);
  });

  test("numbers what is left from one on", () => {
    expect(story.steps.map(({ number }) => number)).toEqual(story.steps.map((_, i) => i + 1));
    for (const lane of story.lanes) {
      expect(lane.presence).toHaveLength(story.steps.length);
      for (const { step } of lane.moments) expect(story.steps[step - 1]?.keys.length).toBeGreaterThan(0);
    }
  });

  test("ends with every key where the flow ends with it", () => {
    expect(story.lanes.map(({ presence }) => presence.at(-1))).toEqual(
      flow.lanes.map(({ presence }) => presence.at(-1)),
    );
  });

  test("is the flow itself when all of it tells something", () => {
    expect(storyOf(story)).toBe(story);
  });
});
