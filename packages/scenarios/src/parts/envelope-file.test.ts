import { randomBytes } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openFile, sealFile } from "./envelope-file.ts";
import { madeFile, sha256Of, userFile } from "./source-file.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "keymesh-demo-"));
});
afterAll(() => rm(dir, { recursive: true }));

async function sealed(bytes: Buffer) {
  const path = join(dir, "plain");
  await writeFile(path, bytes);
  const dataKey = randomBytes(32);
  const file = await userFile(path);
  const size = await sealFile(file, `${path}.encrypted`, dataKey);
  return { file, path: `${path}.encrypted`, size, dataKey };
}

describe("sealFile", () => {
  test.each([0, 1, 1024 * 1024, 3 * 1024 * 1024 + 7])("%i bytes come back the same", async (length) => {
    const { file, path, size, dataKey } = await sealed(randomBytes(length));
    const stored = await readFile(path);
    expect(stored.length).toBe(length + 28);
    expect(size).toBe(stored.length);
    expect(await sha256Of(openFile(path, dataKey))).toBe(await sha256Of(file.read()));
  });

  test("no line of the plaintext is in the sealed file", async () => {
    const file = madeFile();
    const path = join(dir, "letter.encrypted");
    await sealFile(file, path, randomBytes(32));
    expect((await readFile(path)).includes("Nobody should find this text")).toBe(false);
  });

  test("a flipped bit anywhere is found", async () => {
    const { path, dataKey } = await sealed(randomBytes(100));
    const stored = await readFile(path);
    for (const at of [0, 20, stored.length - 1]) {
      const flipped = Buffer.from(stored);
      flipped[at]! ^= 1;
      await writeFile(path, flipped);
      await expect(sha256Of(openFile(path, dataKey))).rejects.toThrow();
    }
  });
});

describe("userFile", () => {
  test("a file that is not there, or a folder, is one line", async () => {
    await expect(userFile(join(dir, "nothing"))).rejects.toThrow(
      /^the file .*nothing cannot be read: ENOENT/,
    );
    await expect(userFile(dir)).rejects.toThrow(/is not a file$/);
  });
});
