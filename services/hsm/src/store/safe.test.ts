import { createPublicKey } from "node:crypto";
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pointOf } from "@keymesh/hsm-channel";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSafe } from "./safe.ts";

let parent: string;
let folder: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), "keymesh-safe-"));
  folder = join(parent, "safe");
});
afterEach(() => rm(parent, { recursive: true }));
const keyPath = () => join(folder, "offline-member-key.pem");
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe("the safe", () => {
  test("is made at the first start, for its owner's eyes only, and the same at the next", async () => {
    const first = await openSafe(folder);
    expect([await modeOf(folder), await modeOf(keyPath())]).toEqual([0o700, 0o600]);
    expect((await openSafe(folder)).agreementKey).toEqual(first.agreementKey);
    expect(await first.useAgreementKey((key) => pointOf(createPublicKey(key)))).toEqual(first.agreementKey);
  });

  test("is one safe for HSMs that open it at the same moment, with nothing left lying about", async () => {
    const safes = await Promise.all(Array.from({ length: 8 }, () => openSafe(folder)));
    for (const safe of safes) expect(safe.agreementKey).toEqual(safes[0]?.agreementKey);
    expect(await readdir(folder)).toEqual(["offline-member-key.pem"]);
  });

  test("is refused when others could read it", async () => {
    await openSafe(folder);
    await chmod(folder, 0o755);
    await expect(openSafe(folder)).rejects.toThrow(`${folder} can be read by others`);
    await chmod(folder, 0o700);
    await chmod(keyPath(), 0o640);
    await expect(openSafe(folder)).rejects.toThrow(`${keyPath()} can be read by others`);
  });

  test("with a damaged key is refused, and the key left as it is", async () => {
    await openSafe(folder);
    await writeFile(keyPath(), "damaged", { mode: 0o600 });
    await expect(openSafe(folder)).rejects.toThrow(`${keyPath()} is not a P-384 private key`);
    expect(await readFile(keyPath(), "utf8")).toBe("damaged");
  });
});
