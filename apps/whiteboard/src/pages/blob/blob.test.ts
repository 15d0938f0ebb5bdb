import { describe, expect, test } from "vitest";
import { bytesOf, hexOf } from "./blob.ts";

describe("a ciphertext blob on the page", () => {
  test("is read from base64 over several lines, and what is none has no bytes", () => {
    expect(hexOf(bytesOf("AQID\n AP8="))).toEqual(["01", "02", "03", "00", "ff"]);
    expect(bytesOf("no base64!")).toHaveLength(0);
  });
});
