import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CreateKeyCommand, DecryptCommand, EncryptCommand, KMSClient } from "@aws-sdk/client-kms";
import { findMesh, freePorts } from "@keymesh/cli";
import { afterAll, describe, expect, test, vi } from "vitest";

const dir = mkdtempSync(join(tmpdir(), "keymesh-launcher-"));
const cli = join(import.meta.dirname, "../apps/cli/src/main.ts");
const started: ChildProcess[] = [];
/** A busy machine starts eleven processes slowly; how fast is told by `npm run bench`. */
const START_LIMIT_MS = 90_000;
vi.setConfig({ testTimeout: 4 * START_LIMIT_MS });
afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(dir, { recursive: true, force: true });
});

interface Cli {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  readonly exit: Promise<number | null>;
}

function keymesh(...args: string[]): Cli {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", cli, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  started.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.on("data", (text) => {
    output.stderr += text;
  });
  return { child, output, exit: new Promise((resolve) => child.once("exit", (code) => resolve(code))) };
}

async function freePort(): Promise<number> {
  const [port] = await freePorts("127.0.0.1", 1);
  return port!;
}

/** What is still running of those processes. */
function alive(pids: readonly number[]): number[] {
  return pids.filter((pid) => {
    try {
      process.kill(pid, 0);
      return true;
    } catch {
      return false;
    }
  });
}

describe("keymesh up", () => {
  test("starts, says how to reach it, keeps its state over a stop, and leaves nothing running", async () => {
    const data = join(dir, "kept");
    const port = await freePort();
    const client = () =>
      new KMSClient({
        endpoint: `http://127.0.0.1:${port}`,
        region: "us-east-1",
        credentials: { accessKeyId: "test", secretAccessKey: "test" },
      });
    const first = keymesh("--data", data, "up", "--port", String(port));
    await expect
      .poll(() => first.output.stdout, { timeout: START_LIMIT_MS })
      .toContain(`AWS_ENDPOINT_URL=http://127.0.0.1:${port}`);
    const kms = client();
    const { KeyMetadata } = await kms.send(new CreateKeyCommand({}));
    const { CiphertextBlob } = await kms.send(
      new EncryptCommand({ KeyId: KeyMetadata!.KeyId, Plaintext: Buffer.from("kept") }),
    );
    const mesh = findMesh(data);
    expect(mesh?.endpoint).toBe(`http://127.0.0.1:${port}`);
    const status = keymesh("--data", data, "status");
    expect(await status.exit).toBe(0);
    expect(status.output.stdout).toMatch(/up {4}hsm-1.*\n.*up {4}hsm-2/);
    const second = keymesh("--data", data, "up", "--port", String(await freePort()));
    expect(await second.exit).toBe(1);
    expect(second.output.stderr.trim().split("\n").at(-1)).toMatch(
      /^keymesh: a mesh is already running on this folder/,
    );

    const { pids } = JSON.parse((await import("node:fs")).readFileSync(join(data, "mesh.json"), "utf8")) as {
      pids: Record<string, number>;
    };
    expect(Object.keys(pids)).toHaveLength(11);
    first.child.kill("SIGINT");
    expect(await first.exit).toBe(0);
    expect(alive(Object.values(pids))).toEqual([]);
    expect(existsSync(join(data, "mesh.json"))).toBe(false);

    const again = keymesh("--data", data, "up", "--port", String(port));
    await expect.poll(() => again.output.stdout, { timeout: START_LIMIT_MS }).toContain("Keymesh is up");
    const { Plaintext } = await client().send(new DecryptCommand({ CiphertextBlob }));
    expect(Buffer.from(Plaintext!).toString()).toBe("kept");
    again.child.kill("SIGTERM");
    expect(await again.exit).toBe(0);
  });

  test("when the launcher is killed, the services end by themselves and the folder is free", async () => {
    const data = join(dir, "killed");
    const up = keymesh("--data", data, "up", "--port", String(await freePort()));
    await expect.poll(() => up.output.stdout, { timeout: START_LIMIT_MS }).toContain("Keymesh is up");
    const { pids } = JSON.parse((await import("node:fs")).readFileSync(join(data, "mesh.json"), "utf8")) as {
      pids: Record<string, number>;
    };
    up.child.kill("SIGKILL");
    await expect.poll(() => alive(Object.values(pids)), { timeout: 15_000 }).toEqual([]);
    expect(findMesh(data)).toBeUndefined();
    const again = keymesh("--data", data, "up", "--port", String(await freePort()));
    await expect.poll(() => again.output.stdout, { timeout: START_LIMIT_MS }).toContain("Keymesh is up");
    again.child.kill("SIGTERM");
    expect(await again.exit).toBe(0);
  });

  test("a port in use is one clear line, and nothing is started", async () => {
    const port = await freePort();
    const holder = createServer().listen(port, "127.0.0.1");
    const data = join(dir, "port");
    const up = keymesh("--data", data, "up", "--port", String(port));
    expect(await up.exit).toBe(1);
    expect(up.output.stderr.trim()).toBe(
      `keymesh: port ${port} is in use; stop what holds it, or choose another with --port N`,
    );
    expect(findMesh(data)).toBeUndefined();
    expect(existsSync(join(data, "lock"))).toBe(false);
    holder.close();
  });

  test("a data folder that cannot be one is one clear line", async () => {
    const file = join(dir, "a-file");
    writeFileSync(file, "not a folder");
    const up = keymesh("--data", file, "up", "--port", String(await freePort()));
    expect(await up.exit).toBe(1);
    expect(up.output.stderr.trim()).toBe(`keymesh: the data folder ${file} is not a folder`);
    const under = keymesh("--data", join(file, "below"), "up", "--port", String(await freePort()));
    expect(await under.exit).toBe(1);
    expect(under.output.stderr.trim().split("\n")).toHaveLength(1);
  });

  test("a storage that will not open stops the start, with storage's own words, and ends the rest", async () => {
    const data = join(dir, "broken");
    const seed = keymesh("--data", data, "up", "--port", String(await freePort()));
    await expect.poll(() => seed.output.stdout, { timeout: START_LIMIT_MS }).toContain("Keymesh is up");
    seed.child.kill("SIGTERM");
    await seed.exit;
    rmSync(join(data, "storage"), { recursive: true });
    writeFileSync(join(data, "storage"), "not a folder");
    const up = keymesh("--data", data, "up", "--port", String(await freePort()));
    expect(await up.exit).toBe(1);
    expect(up.output.stderr).toContain("the data folder");
    expect(findMesh(data)).toBeUndefined();
  });
});
