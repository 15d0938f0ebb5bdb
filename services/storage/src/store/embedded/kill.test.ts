import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DatabaseSync } from "node:sqlite";
import { afterAll, describe, expect, test } from "vitest";
import { openEmbedded } from "./driver.ts";

const dir = mkdtempSync(join(tmpdir(), "keymesh-storage-kill-"));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Lets a writer run until it has had `answers` answers, kills it without warning, and gives back all it was answered. */
async function killedAfter(answers: number, round: number): Promise<string[]> {
  const writer = join(import.meta.dirname, "../../testing/writer.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", writer, dir, String(round)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const lines: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(line);
    if (lines.length === answers) child.kill("SIGKILL");
  }
  expect(child.signalCode ?? "SIGKILL").toBe("SIGKILL");
  // The last line may have been cut in the middle.
  return lines.filter((line) => /^(kv \S+ \S+|blob \S+ \S+ \d+)$/.test(line)).slice(0, -1);
}

describe("a storage process killed under load", () => {
  test("every answered write is there, batches are whole, the database is sound, four times over", async () => {
    const answered = new Map<string, string>();
    const lastBlob = new Map<string, string>();
    for (let round = 0; round < 4; round += 1) {
      for (const line of await killedAfter(150 + 130 * round, round)) {
        const [kind, name, value] = line.split(" ") as [string, string, string];
        if (kind === "kv") answered.set(name, value);
        else lastBlob.set(name, value);
      }
      const { kv, blobs, swept, close } = openEmbedded(dir);
      await swept;
      const names = [...answered.keys()];
      const found = await kv.getMany(names);
      expect(found.map((entry) => entry?.value.toString())).toEqual(names.map((name) => answered.get(name)));
      for (const worker of [0, 1, 2, 3]) {
        const [a, b] = await kv.getMany([`pair/${worker}/a`, `pair/${worker}/b`]);
        expect(a?.value).toEqual(b?.value);
      }
      for (const [name, text] of lastBlob) {
        const pieces: Buffer[] = [];
        for await (const piece of blobs.get(name)) pieces.push(piece);
        const bytes = Buffer.concat(pieces);
        // The answered one, or a whole later one whose answer the kill swallowed.
        const own = bytes.toString("utf8", 0, bytes.indexOf(";") + 1);
        const number = (of: string) => Number(/-(\d+);$/.exec(of)?.[1]);
        expect(number(own)).toBeGreaterThanOrEqual(number(text));
        expect(bytes.equals(Buffer.alloc(bytes.length, own))).toBe(true);
        expect([100_000, 500]).toContain(bytes.length);
      }
      await close();
      const db = new DatabaseSync(join(dir, "kv.db"));
      expect(db.prepare("PRAGMA integrity_check").get()).toEqual({ integrity_check: "ok" });
      db.close();
    }
    expect(answered.size).toBeGreaterThan(200);
  }, 30_000);
});
