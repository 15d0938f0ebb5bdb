import { existsSync, mkdtempSync, rmSync } from "node:fs";
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

const clock = { now: "2028-01-02T03:04:05.000Z", nowMs: 1_830_395_045_000, offsetMs: 0, frozen: false };
const _json = (body: Buffer | undefined) => JSON.parse(body!.toString()) as unknown;

describe("keymesh status and env on a mesh known by its address", () => {
  const info = {
    version: "0.1.0",
    regions: ["eu-west-1"],
    defaultRegion: "eu-west-1",
    accountId: "111122223333",
    hsms: 2,
    mode: "containers",
    storage: "embedded",
  };
  const health = (kms: string) => ({ json: { version: "0.1.0", services: { kms, "s3-sim": "up" } } });

  test("status shows the members, a moved clock and faults that are set", async () => {
    const replies = {
      "GET health": health("up"),
      "GET clock": { json: { ...clock, offsetMs: 400 * 86_400_000 } },
      "GET faults": { json: { faults: [{ id: "f", hop: "*->kms", fault: "drop" }] } },
    };
    const ran = await on(replies, "status");
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toBe(
      `${mesh!.endpoint}\n  up    kms\n  up    s3-sim\n` +
        "clock   2028-01-02T03:04:05.000Z  400d ahead of the system's\n" +
        "faults  1 set; `keymesh fault ls` shows them\n",
    );
  });

  test("status ends with 1 when a member is down", async () => {
    const ran = await on({ "GET health": health("down"), "GET clock": { json: clock } }, "status", "--json");
    expect(ran.status).toBe(1);
    expect(JSON.parse(ran.stdout).members[0]).toEqual({ name: "kms", status: "UNREACHABLE" });
  });

  test("env names the mesh's Region, and its account's root", async () => {
    const { stdout } = await on({ "GET info": { json: info } }, "env", "--shell", "fish");
    expect(stdout).toContain(`set -gx AWS_ENDPOINT_URL ${mesh!.endpoint}\n`);
    expect(stdout).toContain("set -gx AWS_ACCESS_KEY_ID 111122223333\n");
    expect(stdout).toContain("set -gx AWS_DEFAULT_REGION eu-west-1\n");
  });

  test("trace ls shows its latest flows", async () => {
    const flow = {
      traceId: "f".repeat(32),
      operation: "kms.Decrypt",
      durationMs: 1.25,
      spans: 3,
      failed: true,
    };
    const flows = [{ ...flow, startedAt: "2028-01-02T03:04:05.678Z" }];
    const { stdout } = await on(
      { "GET flows": { json: { flows } } },
      "trace",
      "ls",
      "--errors",
      "--key",
      "k",
    );
    expect(stdout).toBe(`${flow.traceId}  03:04:05.678      1.3 ms     3 spans  kms.Decrypt  failed\n`);
    expect(mesh!.seen[0]!.query).toEqual({ errors: "true", key: "k", limit: "20" });
  });

  test("what works in a folder alone says so", async () => {
    const logs = await on({}, "logs");
    expect(logs).toMatchObject({ status: 2, stderr: expect.stringContaining("docker compose logs") });
    await mesh!.close();
    expect((await on({}, "down")).stderr).toContain("docker compose down");
    await mesh!.close();
    expect((await on({}, "trace", "follow")).stderr).toMatch(
      /^keymesh: trace follow works in a mesh's folder/,
    );
  });
});

describe("who may", () => {
  const token = "a token of 16 letters";
  const replies = {
    "GET clock": { json: clock },
    "GET health": { json: { version: "1", services: { kms: "up" } } },
  };

  test("the token is given by --token or KEYMESH_ADMIN_TOKEN", async () => {
    mesh = await fakeAdmin(replies, token);
    const named = ["--endpoint", mesh.endpoint, "clock"];
    expect((await runCli([...named, "--token", token])).status).toBe(0);
    const env = { KEYMESH_ADMIN_TOKEN: token, KEYMESH_ENDPOINT: mesh.endpoint };
    expect((await runCli(["clock"], { env, cwd: dir })).status).toBe(0);
    expect(mesh.seen.map(({ authorization }) => authorization)).toEqual([
      `Bearer ${token}`,
      `Bearer ${token}`,
    ]);
  });

  test("without it, or with another, one line says what to give and never the token", async () => {
    mesh = await fakeAdmin(replies, token);
    const none = await runCli(["--endpoint", mesh.endpoint, "clock"]);
    expect(none).toEqual({
      status: 1,
      stdout: "",
      stderr: `keymesh: the mesh at ${mesh.endpoint} wants its admin token; give --token or KEYMESH_ADMIN_TOKEN\n`,
    });
    const wrong = await runCli(["--endpoint", mesh.endpoint, "clock", "--token", "wrong-token-123456"]);
    expect(wrong.stderr).toMatch(/does not know that admin token/);
    expect(wrong.stderr).not.toContain("wrong-token");
    const status = await runCli(["--endpoint", mesh.endpoint, "status"]);
    expect(status).toMatchObject({ status: 0, stdout: expect.stringContaining("wants its admin token") });
  });
});

describe("which mesh", () => {
  test("none, two, or what is no mesh is one line each", async () => {
    expect(await runCli(["--data", dir, "clock"])).toMatchObject({
      status: 1,
      stderr: `keymesh: no mesh is running on ${dir}; start one with \`npm start\`\n`,
    });
    mesh = await fakeAdmin({ "GET clock": (response) => response.end("<html>") });
    const { endpoint } = mesh;
    expect((await runCli(["--data", dir, "--endpoint", endpoint, "clock"])).status).toBe(2);
    expect((await runCli(["--endpoint", endpoint, "clock"])).stderr).toMatch(/has no Keymesh admin API/);
    for (const address of ["127.0.0.1:4566", "ftp://mesh", "http://user@mesh", "http://mesh/path"]) {
      expect((await runCli(["--endpoint", address, "clock"])).status).toBe(2);
    }
    await mesh.close();
    expect((await runCli(["--endpoint", endpoint, "clock"])).stderr).toBe(
      `keymesh: nothing answers at ${endpoint} (ECONNREFUSED); is the mesh up?\n`,
    );
    expect(existsSync(join(dir, "pki"))).toBe(false);
  });

  test("--data goes before KEYMESH_ENDPOINT, a value of an option is no command", async () => {
    mesh = await fakeAdmin({ "GET clock": { json: clock } });
    const env = { KEYMESH_ENDPOINT: mesh.endpoint };
    expect((await runCli(["--data", dir, "clock"], { env })).stderr).toContain("no mesh is running");
    expect((await runCli(["--data", "up", "clock"], { cwd: dir })).stderr).toContain(
      `${join(dir, "up")}; start`,
    );
    expect((await runCli(["clock"], { env, cwd: dir })).status).toBe(0);
  });

  test("a refusal and a mesh that is not ready are told in the mesh's own words", async () => {
    const told = (error: string, message: string, status: number) => ({ status, json: { error, message } });
    const refusal = told("Forbidden", "Set KEYMESH_ADMIN_TOKEN at the gateway.", 403);
    expect((await on({ "GET clock": refusal }, "clock")).stderr).toBe(
      "keymesh: Set KEYMESH_ADMIN_TOKEN at the gateway.\n",
    );
    await mesh!.close();
    const later = told("Unavailable", "kms does not answer.", 503);
    expect((await on({ "GET clock": later }, "clock")).stderr).toBe(
      "keymesh: kms does not answer. Try again.\n",
    );
  });
});
