import { describe, expect, test } from "vitest";
import { keyNamed } from "./key-named.ts";

const keyId = "12345678-1234-1234-1234-123456789012";
const regions = ["us-east-1", "eu-west-1"];
const arn = `arn:aws:kms:eu-west-1:111122223333:key/${keyId}`;

describe("keyNamed", () => {
  test("takes an id, in the first Region or the one that is said", () => {
    expect(keyNamed(keyId, "", regions)).toEqual({ keyId, region: "us-east-1", accountId: undefined });
    expect(keyNamed(keyId, "eu-west-1", regions).region).toBe("eu-west-1");
  });

  test("takes an ARN, which says Region and account", () => {
    expect(keyNamed(arn, "", regions)).toEqual({ keyId, region: "eu-west-1", accountId: "111122223333" });
    expect(() => keyNamed(arn, "us-east-1", regions)).toThrow("region: the ARN names another.");
  });

  test("refuses what is neither, and Regions the mesh does not have", () => {
    for (const text of ["", "x", "alias/a", `arn:aws:kms:eu-west-1:111122223333:alias/a`])
      expect(() => keyNamed(text, "", regions)).toThrow("keyId: must be a key id or a key ARN.");
    expect(() => keyNamed(keyId, "eu-west-9", regions)).toThrow(
      "region: this mesh has us-east-1, eu-west-1.",
    );
  });
});
