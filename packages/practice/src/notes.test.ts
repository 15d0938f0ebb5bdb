import { describe, expect, test } from "vitest";
import { claimIn, claims, mentions } from "./notes.ts";

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
    expect(claims("no 1 2 3 4 5 6 7 guaranteed", guaranteed)).toBe(false);
    expect(claims("no 1 2 3 4 5 6 7 8 guaranteed", guaranteed)).toBe(true);
  });

  test("deny after the claim, too, and for their own clause alone", () => {
    const says = ["kms encrypts it", "guaranteed"];
    expect(claims("That KMS encrypts it is a misconception", says)).toBe(false);
    expect(claims("Guaranteed: never", says)).toBe(false);
    expect(claims("It is a myth that KMS encrypts it", says)).toBe(false);
    expect(claims("Designed for, rather than guaranteed", says)).toBe(false);
    expect(claims("S3 does not, but KMS encrypts it", says)).toBe(true);
    expect(claims("It is not slow and KMS encrypts it", says)).toBe(true);
    expect(claims("AWS KMS encrypts it, which is not slow", says)).toBe(true);
  });

  test("name the words of a claim, unless the clause speaks of what makes it true", () => {
    const claim = { says: ["kms keeps|stores"], unless: ["ekt*"] };
    expect(claimIn("There KMS stores data keys", claim)).toBe("KMS stores");
    expect(claimIn("KMS keeps EKTs", claim)).toBeUndefined();
    expect(claimIn("KMS keeps EKTs; KMS keeps data keys", claim)).toBe("KMS keeps");
  });
});
