import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countedRandom } from "../testing/context.ts";
import { openKeySealer } from "./key-sealer.ts";

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-identity-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe("key sealer", () => {
  test("makes its key file once, for its owner's eyes only, and opens what it sealed after a restart", () => {
    const file = join(dir, "deep", "key");
    const random = countedRandom();
    const sealed = openKeySealer(file, random).seal(Buffer.from("secret"), "AKIA1");
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file)).toHaveLength(32);
    expect(readdirSync(join(dir, "deep"))).toEqual(["key"]);
    expect(openKeySealer(file, random).open(sealed, "AKIA1").toString()).toBe("secret");
  });

  test("does not open what belongs to another, was changed, or was sealed with another key", () => {
    const random = countedRandom();
    const sealer = openKeySealer(join(dir, "a"), random);
    const sealed = sealer.seal(Buffer.from("secret"), "AKIA1");
    const changed = Buffer.from(sealed, "base64");
    changed[14]! ^= 1;
    expect(() => sealer.open(sealed, "AKIA2")).toThrow();
    expect(() => sealer.open(changed.toString("base64"), "AKIA1")).toThrow();
    expect(() => openKeySealer(join(dir, "b"), random).open(sealed, "AKIA1")).toThrow();
  });

  test("refuses a file that is no key", () => {
    writeFileSync(join(dir, "short"), "x");
    expect(() => openKeySealer(join(dir, "short"), countedRandom())).toThrow("1 bytes");
  });
});
