import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
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
const json = (body: Buffer | undefined) => JSON.parse(body!.toString()) as unknown;

describe("keymesh clock", () => {
  test.each<[string[], string, object | undefined]>([
    [["clock"], "GET clock", undefined],
    [["clock", "get"], "GET clock", undefined],
    [["clock", "set", "2028-01-02T04:04:05+01:00"], "PUT clock", { now: "2028-01-02T03:04:05.000Z" }],
    [["clock", "advance", "400d"], "POST clock/advance", { by: "400d" }],
    [["clock", "freeze"], "PUT clock", { frozen: true }],
    [["clock", "reset"], "PUT clock", { offsetMs: 0 }],
  ])("%j makes the call %s", async (words, call, body) => {
    const answers = { "GET clock": { json: clock }, "PUT clock": { json: clock } };
    const ran = await on({ ...answers, "POST clock/advance": { json: clock } }, ...words);
    expect(ran).toEqual({ status: 0, stdout: `${clock.now}  the system's own time\n`, stderr: "" });
    expect(mesh!.seen.at(-1)!.call).toBe(call);
    if (body !== undefined) expect(json(mesh!.seen.at(-1)!.body)).toEqual(body);
  });

  test("freeze leaves a frozen clock where it is", async () => {
    const ran = await on({ "GET clock": { json: { ...clock, frozen: true } } }, "clock", "freeze", "--json");
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ frozen: true });
  });

  test.each([
    [["clock", "set", "2028-01-02 03:04"]],
    [["clock", "set", "2028-13-02T00:00:00Z"]],
    [["clock", "set", "2028-01-02T00:00:00"]],
    [["clock", "advance", "-1d"]],
    [["clock", "advance", "1d12h"]],
    [["clock", "set"]],
  ])("%j is no command: status 2, and nothing is called", async (words) => {
    expect((await on({}, ...words)).status).toBe(2);
    expect(mesh!.seen).toEqual([]);
  });
});

describe("keymesh fault", () => {
  test("add sends the rule and prints its id", async () => {
    const fault = { id: "f-1", hop: "s3-sim->kms", fault: "latency", ms: 800, probability: 0.5, times: 3 };
    const words = ["--hop", "s3-sim->kms", "--latency", "800", "--method", "GenerateDataKey"];
    const more = ["--probability", "0.5", "--times", "3"];
    const ran = await on({ "POST faults": { status: 201, json: fault } }, "fault", "add", ...words, ...more);
    expect(ran).toEqual({ status: 0, stdout: "f-1\n", stderr: "" });
    expect(json(mesh!.seen[0]!.body)).toEqual({
      hop: "s3-sim->kms",
      fault: "latency",
      ms: 800,
      method: "GenerateDataKey",
      probability: 0.5,
      times: 3,
    });
  });

  test.each<[string[], object]>([
    [["--error", "ThrottlingException"], { fault: "error", code: "ThrottlingException" }],
    [["--error"], { fault: "error" }],
    [["--throttle"], { fault: "throttle" }],
    [["--drop"], { fault: "drop" }],
    [["--kill"], { fault: "kill" }],
    [["--tamper"], { fault: "tamper" }],
  ])("%j is a fault", async (words, rule) => {
    const reply = { status: 201, json: { id: "f", hop: "*->kms", fault: "drop" } };
    expect((await on({ "POST faults": reply }, "fault", "add", "--hop", "*->kms", ...words)).status).toBe(0);
    expect(json(mesh!.seen[0]!.body)).toEqual({ hop: "*->kms", ...rule });
  });

  test.each([
    [["add", "--hop", "s3-sim->kms"]],
    [["add", "--hop", "s3-sim->kms", "--drop", "--kill"]],
    [["add", "--hop", "*->*", "--drop"]],
    [["add", "--hop", "kms", "--drop"]],
    [["add", "--hop", "a->b", "--latency", "60001"]],
    [["add", "--hop", "a->b", "--drop", "--probability", "0"]],
    [["rm"]],
    [["rm", "f-1", "--all"]],
  ])("%j is no command", async (words) => {
    expect((await on({}, "fault", ...words)).status).toBe(2);
    expect(mesh!.seen).toEqual([]);
  });

  test("ls shows each in a line, with what a stranger may have put in it made harmless", async () => {
    const faults = [
      { id: "f-1", hop: "s3-sim->kms", fault: "latency", ms: 800, times: 2 },
      { id: "f-2", hop: "*->hsm", method: "\x1b[2J", fault: "error", code: "X", probability: 0.25 },
    ];
    const { stdout } = await on({ "GET faults": { json: { faults } } }, "fault", "ls");
    expect(stdout).toBe(
      "f-1  s3-sim->kms  all calls  latency 800 ms  2 times\n" +
        "f-2  *->hsm       \\u001b[2J  error X         probability 0.25\n",
    );
  });

  test("rm ends those named, or all", async () => {
    const replies = { "DELETE faults": {}, "DELETE faults/{id}": {} };
    expect((await on(replies, "fault", "rm", "f-1", "f/2")).status).toBe(0);
    expect(mesh!.seen.map(({ call }) => call)).toEqual(["DELETE faults/f-1", "DELETE faults/f%2F2"]);
    await mesh!.close();
    expect((await on(replies, "fault", "rm", "--all")).status).toBe(0);
    expect(mesh!.seen.map(({ call }) => call)).toEqual(["DELETE faults"]);
  });
});

describe("keymesh reset and seed", () => {
  test("reset asks first, and without a terminal wants --yes", async () => {
    const ran = await on({ "POST reset": { json: { reset: "all" } } }, "reset");
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^keymesh: Forget everything .*Without a terminal, give --yes\n$/);
    expect(mesh!.seen).toEqual([]);
  });

  test("reset --yes forgets everything, --account one account's part", async () => {
    const replies = { "POST reset": { json: { reset: "all" } } };
    expect((await on(replies, "reset", "--yes")).status).toBe(0);
    expect(json(mesh!.seen[0]!.body)).toEqual({});
    await mesh!.close();
    expect((await on(replies, "reset", "--yes", "--account", "111122223333")).status).toBe(0);
    expect(json(mesh!.seen[0]!.body)).toEqual({ accountId: "111122223333" });
    await mesh!.close();
    expect((await on(replies, "reset", "--yes", "--account", "11112222333")).status).toBe(2);
  });

  test("seed sends the file as it is, up to 1 MiB", async () => {
    const file = join(dir, "seed.yaml");
    writeFileSync(file, "accounts: {}\n".padEnd(1024 * 1024, "#"));
    const ran = await on({ "POST seed": { json: { accounts: 1, keys: 2 } } }, "seed", file);
    expect(ran.stderr).toBe(`keymesh: ${file} names 1 accounts and 2 keys\n`);
    expect(mesh!.seen[0]!.body.equals(readFileSync(file))).toBe(true);
    await mesh!.close();
    writeFileSync(file, "#", { flag: "a" });
    const refused = await on({}, "seed", file);
    expect(refused).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/larger than a seed file may be/),
    });
    expect(mesh!.seen).toEqual([]);
  });
});

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

describe("keymesh trail ls", () => {
  const record = {
    eventTime: "2028-01-02T03:04:00Z",
    eventSource: "kms.amazonaws.com",
    eventName: "Decrypt",
    awsRegion: "us-east-1",
    userIdentity: { arn: "arn:aws:iam::000000000000:root" },
    errorCode: "AccessDenied",
  };

  test("passes its filters on; what is said as a time ago counts from the mesh's now", async () => {
    const replies = { "GET clock": { json: clock }, "GET trail": { json: { records: [record] } } };
    const words = [
      "--event-name",
      "Decrypt",
      "--account",
      "000000000000",
      "--since",
      "10m",
      "--limit",
      "1000",
    ];
    const ran = await on(replies, "trail", "ls", ...words);
    expect(ran.stdout).toBe(
      "2028-01-02T03:04:00Z  kms  Decrypt  us-east-1  arn:aws:iam::000000000000:root  AccessDenied\n",
    );
    expect(mesh!.seen.at(-1)!.query).toEqual({
      eventName: "Decrypt",
      accountId: "000000000000",
      since: new Date(clock.nowMs - 600_000).toISOString(),
      limit: "1000",
    });
  });

  test("--json gives whole records", async () => {
    const ran = await on({ "GET trail": { json: { records: [record] } } }, "trail", "ls", "--json");
    expect(JSON.parse(ran.stdout)).toEqual([record]);
  });

  test.each([[["--limit", "1001"]], [["--limit", "0"]], [["--since", "yesterday"]]])(
    "%j is no command",
    async (words) => {
      expect((await on({}, "trail", "ls", ...words)).status).toBe(2);
      expect(mesh!.seen).toEqual([]);
    },
  );
});

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

  test("what works in a folder alone says so", async () => {
    const logs = await on({}, "logs");
    expect(logs).toMatchObject({ status: 2, stderr: expect.stringContaining("docker compose logs") });
    await mesh!.close();
    expect((await on({}, "down")).stderr).toContain("docker compose down");
    await mesh!.close();
    expect((await on({}, "trace", "ls")).stderr).toMatch(/^keymesh: ls works in a mesh's folder/);
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
