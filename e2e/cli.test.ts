import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateKeyCommand,
  DescribeKeyCommand,
  KMSClient,
  ScheduleKeyDeletionCommand,
} from "@aws-sdk/client-kms";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { freePorts } from "@keymesh/cli";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "keymesh-cli-"));
const script = join(import.meta.dirname, "../scripts/keymesh.mjs");
const account = { region: "us-east-1", credentials: { accessKeyId: "test", secretAccessKey: "test" } };
const started: ChildProcess[] = [];
/** A busy machine starts eleven processes slowly. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

/** `keymesh` as a person runs it: the linked command, in another folder, with nothing of AWS in its environment. */
function start(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { PATH, HOME, NODE_COMPILE_CACHE = "" } = process.env;
  const child = spawn(process.execPath, [script, ...words], {
    cwd: dir,
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH, HOME, NODE_COMPILE_CACHE, KEYMESH_DATA: join(dir, "mesh"), ...env },
  });
  started.push(child);
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      output[name] += text;
    });
  }
  const exit = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, output, exit };
}

async function keymesh(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { output, exit } = start(words, env);
  return { status: await exit, ...output };
}

/** @returns what it printed */
async function well(...words: string[]): Promise<string> {
  const ran = await keymesh(words);
  expect(ran, ran.stderr).toMatchObject({ status: 0 });
  return ran.stdout;
}

async function up(...words: string[]) {
  const [port] = await freePorts("127.0.0.1", 1);
  const mesh = start(["up", "--port", String(port), ...words]);
  let hasEnded = false;
  mesh.exit.then(() => {
    hasEnded = true;
  });
  while (!mesh.output.stdout.includes("Keymesh is up")) {
    if (hasEnded) throw new Error(`the mesh did not start: ${mesh.output.stderr}`);
    await sleep(100);
  }
  return { ...mesh, endpoint: `http://127.0.0.1:${port}` };
}

afterAll(() => {
  for (const child of started) child.kill("SIGTERM");
  rmSync(dir, { recursive: true, force: true, maxRetries: 50, retryDelay: 200 });
});

describe("a mesh, by its verbs", () => {
  let mesh: Awaited<ReturnType<typeof up>>;
  let kms: KMSClient;
  beforeAll(async () => {
    mesh = await up();
    kms = new KMSClient({ ...account, endpoint: mesh.endpoint });
  });

  async function newKey(): Promise<string> {
    return (await kms.send(new CreateKeyCommand({}))).KeyMetadata!.KeyId!;
  }

  async function stateOf(KeyId: string): Promise<string | undefined> {
    return kms.send(new DescribeKeyCommand({ KeyId })).then(
      ({ KeyMetadata }) => KeyMetadata!.KeyState,
      (error: Error) => error.name,
    );
  }

  test("status knows its members from the folder, and from the address alone", async () => {
    const own = JSON.parse(await well("status", "--json"));
    expect(own.members.map(({ name }: { name: string }) => name)).toContain("hsm-2");
    expect(own.members.every(({ status }: { status: string }) => status === "SERVING")).toBe(true);
    const other = JSON.parse(await well("--endpoint", mesh.endpoint, "status", "--json"));
    expect(other).toMatchObject({ clock: { offsetMs: 0, frozen: false }, faults: [] });
    expect(other.members).toContainEqual({ name: "kms", status: "SERVING" });
  });

  test("env leads a client to it, in the shell and by a profile", async () => {
    expect(await well("env", "--shell", "bash")).toContain(`export AWS_ENDPOINT_URL=${mesh.endpoint}\n`);
    expect(await well("--endpoint", mesh.endpoint, "env", "--aws-config")).toContain(mesh.endpoint);
    const astray = await keymesh(["env", "--tf"], { AWS_PROFILE: "work" });
    expect(astray.stdout).toContain(`kms        = "${mesh.endpoint}"`);
    expect(astray.stderr).toMatch(/^keymesh: in this environment AWS_PROFILE is set.*; unset AWS_PROFILE\n$/);
  });

  test("clock: what waits for its time comes due", async () => {
    const KeyId = await newKey();
    await kms.send(new ScheduleKeyDeletionCommand({ KeyId, PendingWindowInDays: 7 }));
    expect(await well("clock", "advance", "8d")).toMatch(/Z {2}8d ahead of the system's\n$/);
    await expect.poll(() => stateOf(KeyId), { timeout: 20_000 }).toBe("NotFoundException");
    const frozen = await well("clock", "freeze");
    expect(frozen).toMatch(/frozen\n$/);
    expect(await well("clock")).toBe(frozen);
    expect(await well("clock", "unfreeze")).not.toContain("frozen");
    expect(await well("clock", "reset")).toContain("the system's own time");
  });

  test("fault: what is set happens, as often as it may, and ends", async () => {
    const s3 = new S3Client({ ...account, endpoint: mesh.endpoint, forcePathStyle: true, maxAttempts: 1 });
    await s3.send(new CreateBucketCommand({ Bucket: "faults" }));
    const put = () =>
      s3
        .send(
          new PutObjectCommand({ Bucket: "faults", Key: "a", Body: "a", ServerSideEncryption: "aws:kms" }),
        )
        .then(
          () => "stored",
          () => "failed",
        );
    expect(await put()).toBe("stored");
    const [id] = (await well("fault", "add", "--hop", "s3-sim->kms", "--throttle")).split("\n");
    expect(await well("fault", "ls")).toContain(`${id}  s3-sim->kms  all calls  throttle`);
    expect(await well("status")).toContain("faults  1 set");
    expect(await put()).toBe("failed");
    await well("fault", "rm", id!);
    expect(await put()).toBe("stored");
    const none = await keymesh(["fault", "rm", id!]);
    expect(none.status).toBe(1);
    expect(none.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("trail and trace tell what was called", async () => {
    const KeyId = await newKey();
    const records = JSON.parse(await well("trail", "ls", "--event-name", "CreateKey", "--json"));
    expect(JSON.stringify(records[0])).toContain(KeyId);
    expect(await well("trail", "ls", "--event-name", "CreateKey", "--until", "1h")).toBe("");
    await expect
      .poll(() => well("--endpoint", mesh.endpoint, "trace", "ls", "--limit", "50"), { timeout: 20_000 })
      .toMatch(/^[0-9a-f]{32} .* spans/m);
  });

  test("snapshot: the state goes into a file and comes back from it", async () => {
    const [before, file] = [await newKey(), join(dir, "state")];
    await well("snapshot", "save", file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const saved = readFileSync(file);
    const after = await newKey();
    expect((await keymesh(["snapshot", "save", file])).status).toBe(1);
    expect(readFileSync(file).equals(saved)).toBe(true);
    expect((await keymesh(["snapshot", "load", file])).status).toBe(2);
    await well("snapshot", "load", file, "--yes");
    expect(await stateOf(before)).toBe("Enabled");
    expect(await stateOf(after)).toBe("NotFoundException");
    writeFileSync(file, "no snapshot");
    const refused = await keymesh(["snapshot", "load", file, "--yes"]);
    expect(refused.status).toBe(1);
    expect(refused.stderr.trim().split("\n")).toHaveLength(1);
    expect(await stateOf(before)).toBe("Enabled");
  });

  test("seed adds, reset forgets", async () => {
    const file = join(dir, "seed.yaml");
    writeFileSync(file, 'accounts:\n  - id: "111122223333"\n    users:\n      - name: ann\n');
    expect(JSON.parse(await well("seed", file, "--json"))).toEqual({ accounts: 1, keys: 0 });
    const KeyId = await newKey();
    await well("reset", "--account", "111122223333", "--yes");
    expect(await stateOf(KeyId)).toBe("Enabled");
    await well("reset", "--yes");
    expect(await stateOf(KeyId)).toBe("NotFoundException");
    expect(await stateOf(await newKey())).toBe("Enabled");
  });

  test("doctor finds it well, its port, members and clock", async () => {
    const { stdout } = await keymesh(["doctor"]);
    expect(stdout).toContain(`ok    a mesh runs on it: ${mesh.endpoint}`);
    expect(stdout).toMatch(/^ok {4}its secrets are their owner's alone$/m);
    expect(stdout).toMatch(/^ok {4}all members of/m);
    expect(stdout).toMatch(/^ok {4}the mesh's clock is this machine's$/m);
    expect(stdout).not.toMatch(/^fail/m);
  });

  test("logs follow what a member says, from another terminal", async () => {
    const follow = start(["logs", "kms", "--follow", "--json", "--tail", "0"]);
    await expect
      .poll(
        () => {
          // The follower may still be starting: what it is to see happens until it has.
          if (follow.output.stdout === "") endMember("hsm-2");
          return follow.output.stdout;
        },
        { timeout: 45_000, interval: 3_000 },
      )
      .toContain('"member":"kms"');
    follow.child.kill("SIGTERM");
    await follow.exit;
    expect(await well("logs", "kms", "--tail", "3")).toMatch(/ kms /);
  });

  function endMember(name: string): void {
    const { pids } = JSON.parse(readFileSync(join(dir, "mesh", "mesh.json"), "utf8"));
    try {
      process.kill(pids[name], "SIGTERM");
    } catch (error) {
      // The one before has ended, and the next has not begun.
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
  }

  test("down ends it, and what is asked of it then is one line", async () => {
    await well("down");
    expect(await mesh.exit).toBe(0);
    const ran = await keymesh(["clock"]);
    expect(ran).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^keymesh: no mesh is running on .*\n$/),
    });
    const gone = await keymesh(["--endpoint", mesh.endpoint, "status"]);
    expect(gone).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^keymesh: nothing answers at .*\n$/),
    });
    expect((await keymesh(["clock", "forward"])).status).toBe(2);
  });
});

describe("a mesh that others can reach", () => {
  test("wants its token, which its folder tells its owner alone", async () => {
    const data = join(dir, "open");
    const mesh = await up("--data", data, "--host", "0.0.0.0", "--compact");
    const ran = await keymesh(["--endpoint", mesh.endpoint, "clock"]);
    expect(ran).toMatchObject({ status: 1, stderr: expect.stringContaining("wants its admin token") });
    const token = readFileSync(join(data, "admin-token"), "utf8");
    const told = await keymesh(["--endpoint", mesh.endpoint, "clock"], { KEYMESH_ADMIN_TOKEN: token });
    expect(told.status).toBe(0);
    await well("--data", data, "clock");
    expect(statSync(join(data, "admin-token")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(data, "logs", "kms.log"), "utf8") + mesh.output.stdout).not.toContain(token);
    await well("--data", data, "down");
    expect(await mesh.exit).toBe(0);
  });
});
