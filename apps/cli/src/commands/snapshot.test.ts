import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type FakeAdmin, fakeAdmin, type Reply } from "../testing/fake-admin.ts";
import { runCli } from "../testing/run-cli.ts";

let dir: string;
let mesh: FakeAdmin | undefined;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-verbs-"));
});
afterEach(async () => {
  rmSync(dir, { recursive: true });
  await mesh?.close();
  mesh = undefined;
});

async function on(replies: Readonly<Record<string, Reply>>, ...words: string[]) {
  mesh = await fakeAdmin(replies);
  return runCli(["--endpoint", mesh.endpoint, ...words]);
}

const _clock = { now: "2028-01-02T03:04:05.000Z", nowMs: 1_830_395_045_000, offsetMs: 0, frozen: false };
const _json = (body: Buffer | undefined) => JSON.parse(body!.toString()) as unknown;

describe("keymesh snapshot", () => {
  const state = Buffer.alloc(3 * 1024 * 1024, "s");

  test("save writes a new file for its owner alone, and replaces one only with --force", async () => {
    const file = join(dir, "state");
    const replies = { "GET snapshot": { bytes: state } };
    const ran = await on(replies, "snapshot", "save", file);
    expect(ran).toMatchObject({ status: 0, stdout: "", stderr: `keymesh: 3.0 MiB written to ${file}\n` });
    expect(readFileSync(file).equals(state)).toBe(true);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    writeFileSync(file, "mine");
    const again = await runCli(["--endpoint", mesh!.endpoint, "snapshot", "save", file]);
    expect(again).toMatchObject({
      status: 1,
      stderr: `keymesh: ${file} is there already; --force replaces it\n`,
    });
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect((await runCli(["--endpoint", mesh!.endpoint, "snapshot", "save", file, "--force"])).status).toBe(
      0,
    );
    expect(readFileSync(file).equals(state)).toBe(true);
    expect(readdirSync(dir)).toEqual(["state"]);
  });

  test("a stream that breaks off leaves nothing, not even half a file", async () => {
    const breaksOff: Reply = (response) => {
      response.writeHead(200, { "content-length": String(state.length) });
      response.write(state.subarray(0, 1024 * 1024), () => response.destroy());
    };
    const ran = await on({ "GET snapshot": breaksOff }, "snapshot", "save", join(dir, "state"));
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^keymesh: the mesh at \S+ broke off .*\n$/);
    expect(readdirSync(dir)).toEqual([]);
  });

  test("a place that cannot be written to is one line", async () => {
    const ran = await on({ "GET snapshot": { bytes: state } }, "snapshot", "save", join(dir, "no", "state"));
    expect(ran.status).toBe(1);
    expect(ran.stderr).toMatch(/^keymesh: \S+ cannot be written \(ENOENT\)\n$/);
  });

  test("load sends the file, and tells why a mesh will not have it", async () => {
    const file = join(dir, "state");
    writeFileSync(file, state);
    expect((await on({ "PUT snapshot": {} }, "snapshot", "load", file, "--yes")).status).toBe(0);
    expect(mesh!.seen[0]!.body.equals(state)).toBe(true);
    await mesh!.close();
    const message = "It was made by a mesh with other HSM domains.";
    const refusal = { "PUT snapshot": { status: 409, json: { error: "Conflict", message } } };
    expect(await on(refusal, "snapshot", "load", file, "--yes")).toMatchObject({
      status: 1,
      stderr: `keymesh: ${message}\n`,
    });
  });

  test.each(["missing", "folder", "empty"])(
    "load of what is %s is one line, and nothing is sent",
    async (kind) => {
      if (kind === "empty") writeFileSync(join(dir, kind), "");
      const ran = await on(
        { "PUT snapshot": {} },
        "snapshot",
        "load",
        kind === "folder" ? dir : join(dir, kind),
        "--yes",
      );
      expect(ran.status).toBe(1);
      expect(ran.stderr.trim().split("\n")).toHaveLength(1);
      expect(mesh!.seen).toEqual([]);
    },
  );
});
