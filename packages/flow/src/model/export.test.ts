import { describe, expect, test } from "vitest";
import { key, Recording } from "./fixtures/recording.ts";
import { s3PutSpans } from "./fixtures/s3-put.ts";
import { buildFlow } from "./flow.ts";
import { toMermaid } from "./mermaid.ts";
import { narrateStep } from "./narrate.ts";

const flow = buildFlow(s3PutSpans(), { fold: ["gateway"] })!;

describe("toMermaid", () => {
  const lines = toMermaid(flow).split("\n");

  test("walls the HSM off in a box of its own", () => {
    const crypto = lines.findIndex((line) => line.includes("Crypto world"));
    expect(lines.slice(crypto + 1, crypto + 3)).toEqual(["    participant p5 as hsm-1", "  end"]);
  });

  test("has one arrow per step, and the decision as a note", () => {
    expect(lines.filter((line) => line.includes("->>"))).toHaveLength(flow.steps.length);
    expect(lines).toContain("  Note over p2: allowed: Allowed by statement EnableRoot of the key policy");
    expect(lines).toContain(
      "  p5-->>p2: hsm.GenerateDataKey, export DK eeeeeeee (wrapped), export DK dddddddd (plaintext)",
    );
  });

  test("text of a span cannot begin a line or a statement", () => {
    const r = new Recording();
    r.call("caller", "kms", "kms.X\nend; participant evil # x", "");
    const evil = toMermaid(buildFlow(r.spans)!);
    expect(evil).toContain("p0->>p1: kms.X end, participant evil , x");
    expect(evil.split("\n")).not.toContainEqual(expect.stringMatching(/^\s*end; |^participant evil/));
  });
});

describe("narrateStep", () => {
  const said = flow.steps.flatMap(narrateStep);

  test("says what happened and why it is safe", () => {
    expect(said).toContain("hsm-1 draws a brand-new data key, unrelated to any other key [dddddddd].");
    expect(said).toContain("It crosses the wall under the session key; an HBK crosses it only as an EKT.");
    expect(said).toContain(
      "The data key crosses the wall under the session key; HBK and DEK stay behind it.",
    );
    expect(said).toContain("s3-sim wipes the plaintext data key from memory [dddddddd].");
    expect(said).toContain("At rest from now on: object ciphertext in storage.");
  });

  test("key material that crosses otherwise than as an EKT is told so", () => {
    const r = new Recording();
    r.call("kms", "hsm-1", "hsm.ImportHbk", "", (_, say) => {
      say({ ...key("hsm-1", "import", "HBK", "aaaaaaaa", "wrapped"), note: "as the importer wrapped it" });
      say(key("hsm-1", "unwrap", "WrappingKey", "bbbbbbbb", "plaintext"));
    });
    const told = buildFlow(r.spans)!.steps.flatMap(narrateStep);
    expect(told).toContain(
      "It crosses the wall under the session key; the key material in it is wrapped for an HSM alone.",
    );
    expect(told).toContain(
      "hsm-1 takes the wrapping pair's private half out of the import token [bbbbbbbb].",
    );
  });

  test("a refusal is told with its code", () => {
    const r = new Recording();
    r.call("caller", "kms", "kms.Decrypt", "", undefined, {}, "AccessDeniedException");
    const steps = buildFlow(r.spans)!.steps;
    expect(narrateStep(steps[1]!)).toEqual([
      "kms refuses: AccessDeniedException.",
      "No policy, grant or delegation allows this caller this call on this key, or one denies it.",
    ]);
  });

  test("a key's own note is kept", () => {
    const r = new Recording();
    r.call("caller", "kms", "kms.Encrypt", "", (_, say) =>
      say({ ...key("kms", "use", "KMSKey", "aaaaaaaa", "record"), note: "alias/demo" }),
    );
    expect(buildFlow(r.spans)!.steps.flatMap(narrateStep).join(" ")).toContain("alias/demo");
  });
});
