import { describe, expect, test } from "vitest";
import { claims, mentions } from "./notes.ts";

describe("notes", () => {
  test("mention a phrase as whole words, whatever the case", () => {
    expect(mentions("Keys are REGIONAL.", ["regional"])).toBe(true);
    expect(mentions("interregionally", ["regional"])).toBe(false);
    expect(mentions("encrypted data keys", ["encrypted data key"])).toBe(false);
    expect(mentions("encrypted data keys", ["encrypted data key*"])).toBe(true);
    expect(mentions("", ["regional"])).toBe(false);
  });

  test("claim what they say, and not what they deny", () => {
    const guaranteed = ["guaranteed"];
    expect(claims("Eleven nines are guaranteed", guaranteed)).toBe(true);
    expect(claims("designed for eleven nines, never guaranteed", guaranteed)).toBe(false);
    expect(claims("It isn’t guaranteed", guaranteed)).toBe(false);
    expect(claims("It is not slow. It is guaranteed.", guaranteed)).toBe(true);
    expect(claims("not guaranteed here\nguaranteed there", guaranteed)).toBe(true);
    expect(claims("the data keys are never stored in KMS", ["stored in kms"])).toBe(false);
    expect(claims("no one two three four five guaranteed", guaranteed)).toBe(true);
  });
});
