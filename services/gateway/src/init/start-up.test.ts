import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { AdminError } from "../admin/admin-error.ts";
import { scriptEnv } from "./script-env.ts";
import { StartUp, type StartUpOptions } from "./start-up.ts";

const root = mkdtempSync(join(tmpdir(), "keymesh-start-up-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let last = 0;

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = join(root, String(++last));
  mkdirSync(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function startUpOf(part: Partial<StartUpOptions> = {}) {
  const seeded: string[] = [];
  const logged: string[] = [];
  const log = (context: unknown, message?: string) => void logged.push(message ?? String(context));
  const startUp = new StartUp({
    seedFile: undefined,
    folders: [],
    timeoutMs: 60_000,
    seeds: {
      async apply(text) {
        if (text === "bad") throw new AdminError("InvalidParameter", "line 1, the file: is bad");
        seeded.push(text);
        return { accounts: 0, keys: 0 };
      },
    },
    env: { PATH: process.env.PATH! },
    canServe: async () => true,
    log: { info: log, warn: log, error: log } as unknown as StartUpOptions["log"],
    ...part,
  });
  return { startUp, seeded, logged };
}

describe("StartUp", () => {
  test("without seed file and hooks is over before it began, and asks nobody", async () => {
    const canServe = async () => {
      throw new Error("asked");
    };
    const { startUp } = startUpOf({ canServe });
    expect([startUp.isReady, startUp.state]).toEqual([true, "done"]);
    await startUp.run();
    await startUp.again();
    expect(startUp.steps).toEqual([]);
  });

  test("with folders that hold no hooks is ready at once", async () => {
    const canServe = async () => {
      throw new Error("asked");
    };
    const { startUp } = startUpOf({ canServe, folders: [folderOf({ "readme.md": "" }), join(root, "none")] });
    await startUp.run();
    expect([startUp.isReady, startUp.state]).toEqual([true, "done"]);
  });

  test("waits until the mesh can serve, then takes the seed file in before the hooks", async () => {
    let asked = 0;
    const canServe = async () => {
      asked += 1;
      if (asked === 1) throw new Error("KMS is away");
      return asked > 2;
    };
    const hooks = folderOf({ "1.yaml": "hook", "2.sh": "echo two" });
    const seedFile = join(folderOf({ "seed.yaml": "file" }), "seed.yaml");
    const { startUp, seeded, logged } = startUpOf({ canServe, seedFile, folders: [hooks] });
    const running = startUp.run();
    expect([startUp.isReady, startUp.isRunning, startUp.state]).toEqual([false, true, "running"]);
    await running;
    expect([startUp.isReady, startUp.isRunning, startUp.state]).toEqual([true, false, "done"]);
    expect(asked).toBe(3);
    expect(seeded).toEqual(["file", "hook"]);
    expect(logged).toContain("two");
    expect(startUp.steps.map(({ name, state }) => `${name} ${state}`)).toEqual([
      "seed.yaml done",
      "1.yaml done",
      "2.sh done",
    ]);
  });

  test("goes on after a hook that fails; without its seed file the mesh is never ready", async () => {
    const folders = [folderOf({ "1.yaml": "bad", "2.sh": "exit 1", "3.yaml": "good" })];
    const some = startUpOf({ folders });
    await some.startUp.run();
    expect([some.startUp.isReady, some.startUp.state]).toEqual([true, "failed"]);
    expect(some.startUp.steps.map(({ error }) => error)).toEqual([
      "line 1, the file: is bad",
      "it ended with status 1",
      undefined,
    ]);
    expect(some.seeded).toEqual(["good"]);
    const seedFile = join(folderOf({ "seed.yaml": "bad" }), "seed.yaml");
    const { startUp } = startUpOf({ seedFile });
    await startUp.run();
    expect([startUp.isReady, startUp.state]).toEqual([false, "failed"]);
  });

  test("says when there are too many hooks, and runs none", async () => {
    const files = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.sh`, "exit 0"]));
    const { startUp } = startUpOf({ folders: [folderOf(files)] });
    await startUp.run();
    expect([startUp.isReady, startUp.state]).toEqual([true, "failed"]);
    expect(startUp.trouble).toContain("there are 101 init hooks");
    expect(startUp.steps).toEqual([]);
  });

  test("runs the hooks again when asked, not the seed file; tells the seed files of both", async () => {
    const hooks = folderOf({ "1.yaml": "hook" });
    const seedFile = join(folderOf({ "seed.yaml": "file" }), "seed.yaml");
    const { startUp, seeded } = startUpOf({ seedFile, folders: [hooks] });
    await startUp.run();
    await startUp.again();
    expect(seeded).toEqual(["file", "hook", "hook"]);
    expect(await startUp.seedTexts()).toEqual(["file", "hook"]);
    rmSync(seedFile);
    await expect(startUp.seedTexts()).rejects.toMatchObject({ code: "Conflict" });
  });

  test("ends with the gateway, the script that runs killed", async () => {
    const { startUp } = startUpOf({ folders: [folderOf({ "1.sh": "sleep 1000", "2.sh": "exit 0" })] });
    const running = startUp.run();
    await expect.poll(() => startUp.steps[0]?.state, { timeout: 10_000 }).toBe("running");
    startUp.stop();
    await running;
    expect(startUp.steps.map(({ state }) => state)).toEqual(["failed", "waiting"]);
  });
});

describe("scriptEnv", () => {
  test("points at the gateway, where it listens on all addresses by this machine's own", () => {
    const env = (address: string) => scriptEnv({ PATH: "/bin" }, address, "eu-west-1").AWS_ENDPOINT_URL;
    expect(env("127.0.0.1:4566")).toBe("http://127.0.0.1:4566");
    expect(env("0.0.0.0:4566")).toBe("http://127.0.0.1:4566");
    expect(env("[::]:4566")).toBe("http://127.0.0.1:4566");
    expect(env("[::1]:4566")).toBe("http://[::1]:4566");
  });

  test("holds nothing but what it says", () => {
    const surroundings = { PATH: "/bin", HOME: "/h", SECRET: "x" };
    expect(Object.keys(scriptEnv(surroundings, "127.0.0.1:1", "us-east-1")).sort()).toEqual([
      "AWS_ACCESS_KEY_ID",
      "AWS_DEFAULT_REGION",
      "AWS_EC2_METADATA_DISABLED",
      "AWS_ENDPOINT_URL",
      "AWS_REGION",
      "AWS_SECRET_ACCESS_KEY",
      "HOME",
      "PATH",
    ]);
  });
});
