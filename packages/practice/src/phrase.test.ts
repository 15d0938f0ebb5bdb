import { describe, expect, test } from "vitest";
import { phrasePattern, phraseWords } from "./phrase.ts";

const isIn = (phrase: string, text: string) => phrasePattern(phrase).test(text);

describe("a phrase", () => {
  test("is found as words that follow each other", () => {
    expect(isIn("stored in kms", "it is stored  in kms.")).toBe(true);
    expect(isIn("stored in kms", "stored, in kms")).toBe(false);
    expect(isIn("kms", "sse-kms")).toBe(false);
  });

  test("has words that begin so, one of several, and such as may be left out", () => {
    expect(isIn("kms encrypt* the? object|file", "kms encrypting file")).toBe(true);
    expect(isIn("kms encrypt* the? object|file", "kms encrypts the object")).toBe(true);
    expect(isIn("kms encrypt* the? object|file", "kms encrypts a object")).toBe(false);
    expect(isIn("object*", "the object's key")).toBe(false);
  });

  test("has what must not come before or after", () => {
    expect(isIn("!from|by kms encrypts", "a key from kms encrypts")).toBe(false);
    expect(isIn("!from|by kms encrypts", "and kms encrypts")).toBe(true);
    expect(isIn("the data !key*", "the data keys")).toBe(false);
    expect(isIn("the data !key*", "the data")).toBe(true);
  });

  test("is said to people without its signs", () => {
    expect(phraseWords("!from kms|hsm encrypt* the? object")).toBe("kms encrypt… object");
  });
});
