import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { bringUpDomain } from "@keymesh/hsm-channel";
import { Drill } from "@keymesh/proto";
import { connect } from "@keymesh/rpc";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { keyArn, region, TestDomain } from "./testing/test-domain.ts";

let domain: TestDomain;
const processes: ChildProcess[] = [];
beforeEach(async () => {
  domain = await TestDomain.make();
});
afterEach(async () => {
  await domain.close();
  for (const child of processes.splice(0)) child.kill("SIGKILL");
});

async function startProcess(name: string, more: NodeJS.ProcessEnv = {}) {
  const pki = await mkdtemp(join(domain.folder, "pki-"));
  const { ca, cert, key } = await domain.identity("service", "hsm");
  await Promise.all([
    writeFile(join(pki, "ca.pem"), ca),
    writeFile(join(pki, "cert.pem"), cert),
    writeFile(join(pki, "key.pem"), key, { mode: 0o600 }),
  ]);
  const env = {
    PATH: process.env.PATH,
    KEYMESH_NAME: name,
    KEYMESH_PKI_DIR: pki,
    KEYMESH_HSM_SAFE: domain.safe,
    ...more,
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env,
    stdio: ["ignore", "pipe", "ignore"],
  });
  processes.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { child, address: (JSON.parse(line) as { grpc: string }).grpc };
}

/** What a ceremony and a fleet need to know of an HSM. */
async function startHsms() {
  const started = await Promise.all([startProcess("hsm-1"), startProcess("hsm-2")]);
  const hsms = started.map(({ address }) => ({ address })) as unknown as Parameters<TestDomain["fleet"]>[0];
  await bringUpDomain(await domain.ceremony(hsms));
  return { started, hsms };
}

describe("HSM processes", () => {
  test("one killed with SIGKILL under load costs no call", async () => {
    const { started, hsms } = await startHsms();
    const fleet = await domain.fleet(hsms);
    const { ekt } = await fleet.createHbk({ region, keyArn });
    let answered = 0;
    let isOver = false;
    const caller = async () => {
      while (!isOver) {
        const request = { region, ekt, numberOfBytes: 32, context: {}, withPlaintext: true };
        expect((await fleet.generateDataKey(request)).plaintext).toHaveLength(32);
        answered++;
      }
    };
    const callers = Array.from({ length: 16 }, caller);
    await new Promise((resolve) => setTimeout(resolve, 200));
    started[0]?.child.kill("SIGKILL");
    const atKill = answered;
    await new Promise((resolve) => setTimeout(resolve, 400));
    isOver = true;
    await Promise.all(callers);
    expect(answered - atKill).toBeGreaterThan(50);
  });

  test("one started for drills dies when KMS says so, another refuses; nobody else may say it", async () => {
    const [mortal, other] = await Promise.all([
      startProcess("hsm-1", { KEYMESH_HSM_DRILLS: "1" }),
      startProcess("hsm-2"),
    ]);
    const tell = async ({ address }: typeof mortal, caller: string) => {
      const tls = await domain.identity("service", caller);
      const drill = connect(Drill, { address, server: "hsm", tls, deadlineMs: 10_000 });
      return drill.die({}).finally(() => drill.close());
    };
    await expect(tell(other, "kms")).rejects.toMatchObject({
      code: "AccessDenied",
      message: expect.stringContaining("KEYMESH_HSM_DRILLS"),
    });
    await expect(tell(mortal, "gateway")).rejects.toMatchObject({ code: "AccessDenied" });
    const exit = once(mortal.child, "exit");
    await expect(tell(mortal, "kms")).rejects.toMatchObject({ code: "ServiceUnavailable" });
    expect(await exit).toEqual([null, "SIGKILL"]);
  });

  test("stopped with SIGTERM ends cleanly while a host is connected", async () => {
    const { started, hsms } = await startHsms();
    const fleet = await domain.fleet(hsms);
    await fleet.createHbk({ region, keyArn });
    const exits = started.map(({ child }) => once(child, "exit"));
    for (const { child } of started) child.kill("SIGTERM");
    expect(await Promise.all(exits)).toEqual([
      [0, null],
      [0, null],
    ]);
  });
});
