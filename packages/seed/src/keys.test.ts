import { describe, expect, test } from "vitest";
import { parseSeedKeys } from "./keys.ts";
import { SeedError } from "./read-yaml.ts";

const id = "1234abcd-12ab-34cd-56ef-1234567890ab";
const good = `
accounts: []
keys:
  - account: "111122223333"
    id: ${id}
    aliases: [alias/pay]
    tags: { team: pay }
    policy: { Version: "2012-10-17", Statement: [] }
    material: ${Buffer.alloc(32, 7).toString("base64")}
`;

function problems(text: string): readonly string[] {
  try {
    parseSeedKeys(text);
  } catch (error) {
    if (error instanceof SeedError) return error.problems;
    throw error;
  }
  throw new Error("the seed was accepted");
}

describe("the keys of a seed file", () => {
  test("are read with defaults filled in", () => {
    expect(parseSeedKeys(good)).toEqual([
      {
        account: "111122223333",
        id,
        spec: "SYMMETRIC_DEFAULT",
        description: "",
        aliases: ["alias/pay"],
        tags: { team: "pay" },
        policy: '{"Version":"2012-10-17","Statement":[]}',
        enabled: true,
        material: Buffer.alloc(32, 7),
      },
    ]);
    expect(parseSeedKeys("accounts: []")).toEqual([]);
  });

  test.each([
    [good.replace(id, "my-key"), "line 5, keys[0].id: must be a lowercase UUID"],
    [good.replace('"111122223333"', "111122223333"), "line 4, keys[0].account: must be a string (quote it)"],
    [good.replace("alias/pay", "alias/aws/pay"), "line 6, keys[0].aliases[0]: must be alias/…"],
    [
      good.replace("material:", "rotationPeriod: 365\n    material:"),
      "keys[0].rotationPeriod: imported material",
    ],
    [good.replace(/material: .*/, "material: not base64"), "line 9, keys[0].material: must be base64"],
    [good.replace("tags:", "tag:"), 'keys[0]: Unrecognized key: "tag"'],
    [`${good}  - { account: "111122223333", id: ${id} }`, "line 10, keys[1].id: is there twice"],
    ["keys: [", "line 1: "],
  ])("are refused with line and path: %#", (text, problem) => {
    expect(problems(text).join("\n")).toContain(problem);
  });

  test("say nothing of material that is refused", () => {
    const secret = Buffer.alloc(5_000, 1).toString("base64");
    expect(problems(good.replace(/material: .*/, `material: ${secret}`)).join()).not.toContain(
      secret.slice(0, 20),
    );
  });
});
