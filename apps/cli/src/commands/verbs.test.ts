import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
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
