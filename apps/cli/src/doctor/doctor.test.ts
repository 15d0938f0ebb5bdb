import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { AdminClient } from "../admin/client.ts";
import { MeshFolder } from "../mesh/folder.ts";
import { lockFolder } from "../mesh/lock.ts";
import { ensureSecrets } from "../mesh/secrets.ts";
import { fakeAdmin } from "../testing/fake-admin.ts";
import { runCli } from "../testing/run-cli.ts";
import { checkCertificates } from "./certificates.ts";
import type { Finding } from "./finding.ts";
import { checkFolder, checkLock } from "./folder-checks.ts";
import { checkClock } from "./mesh-clock.ts";
import { checkNode } from "./node-version.ts";
import { checkPort } from "./port.ts";
import { checkSecretFiles } from "./secret-files.ts";

const dayMs = 86_400_000;
const nowMs = Date.parse("2027-01-01T00:00:00Z");

let dir: string;
let folder: MeshFolder;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "keymesh-doctor-"));
  folder = new MeshFolder(dir);
});
afterEach(() => rmSync(dir, { recursive: true }));

const levels = (findings: readonly Finding[]) => findings.map(({ level }) => level);

describe("the folder", () => {
  test("one that was prepared is well", () => {
    folder.prepare();
    expect(checkFolder(folder).every(({ level }) => level !== "fail")).toBe(true);
    expect(checkLock(folder)).toEqual([{ level: "ok", what: "no mesh runs on it" }]);
  });

  test("one that is not there yet is well, and stays away", () => {
    expect(levels(checkFolder(new MeshFolder(join(dir, "none"))))).toEqual(["ok"]);
    expect(levels(checkFolder(folder)).slice(0, 2)).toEqual(["ok", "warn"]);
  });

  test("a file, and another version's folder, are not", () => {
    writeFileSync(join(dir, "file"), "");
    expect(levels(checkFolder(new MeshFolder(join(dir, "file"))))).toEqual(["fail"]);
    writeFileSync(join(dir, "format"), "keymesh-9\n");
    expect(checkFolder(folder)[1]).toMatchObject({
      level: "fail",
      what: expect.stringContaining("keymesh-9"),
    });
  });

  test("a lock without a mesh, and a mesh file that is none, are told", () => {
    const lock = lockFolder(folder.of("lock"));
    expect(checkLock(folder)).toMatchObject([
      { level: "warn", what: expect.stringContaining(`${process.pid}`) },
    ]);
    lock.release();
    writeFileSync(folder.meshFile, "{}");
    expect(checkLock(folder)).toMatchObject([
      { level: "fail", what: expect.stringContaining("not a mesh file") },
    ]);
  });
});

describe("secrets and certificates", () => {
  test("those the launcher makes are well", async () => {
    folder.prepare();
    await ensureSecrets(folder, nowMs);
    expect(levels(checkSecretFiles(folder))).toEqual(["ok"]);
    expect(checkCertificates(folder, nowMs)).toMatchObject([{ level: "ok" }]);
  });

  test("a file or folder others may look into is named, and how to close it", async () => {
    folder.prepare();
    await ensureSecrets(folder, nowMs);
    chmodSync(folder.of("identity", "key"), 0o640);
    chmodSync(folder.of("safe"), 0o701);
    const [finding] = checkSecretFiles(folder);
    expect(finding).toMatchObject({ level: "fail", what: "others may look into safe, identity/key" });
    expect(finding!.advice).toContain("chmod -R go=");
    expect(checkSecretFiles(folder, "win32")).toEqual([]);
  });

  test("a certificate that ends soon, has ended, is of later or of another authority is told", async () => {
    folder.prepare();
    await ensureSecrets(folder, nowMs);
    const endMs = nowMs + 10 * 365 * dayMs;
    expect(levels(checkCertificates(folder, endMs - 31 * dayMs))).toEqual(["ok"]);
    expect(new Set(levels(checkCertificates(folder, endMs - 29 * dayMs)))).toEqual(new Set(["warn"]));
    expect(new Set(levels(checkCertificates(folder, endMs + dayMs)))).toEqual(new Set(["fail"]));
    expect(new Set(levels(checkCertificates(folder, nowMs - 2 * dayMs)))).toEqual(new Set(["fail"]));
    const other = await issueIdentity(
      await createAuthority(nowMs),
      { kind: "service", name: "kms" },
      { nowMs },
    );
    writeFileSync(join(folder.pki("kms"), "cert.pem"), other.cert);
    expect(checkCertificates(folder, nowMs)).toMatchObject([
      { level: "fail", what: "the certificate of kms is not this mesh's authority's" },
    ]);
    writeFileSync(join(folder.pki("kms"), "cert.pem"), "no certificate");
    expect(levels(checkCertificates(folder, nowMs))).toEqual(["fail"]);
  });
});

describe("the port", () => {
  test("a free one is well, and so is the mesh's own", async () => {
    expect(await checkPort("127.0.0.1", 1, 1)).toMatchObject({
      level: "ok",
      what: expect.stringMatching(/own/),
    });
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const held = await checkPort("127.0.0.1", port, undefined);
    expect(held.level).toBe("fail");
    if (process.platform === "linux") expect(held.what).toContain(`is held by process ${process.pid} (`);
    await new Promise((resolve) => server.close(resolve));
    expect(await checkPort("127.0.0.1", port, undefined)).toEqual({
      level: "ok",
      what: `port ${port} is free`,
    });
  });
});

describe("the clock", () => {
  async function found(offsetMs: number, skewMs: number, frozen = false) {
    const clockMs = nowMs + skewMs + offsetMs;
    const now = new Date(clockMs).toISOString();
    const mesh = await fakeAdmin({ "GET clock": { json: { now, nowMs: clockMs, offsetMs, frozen } } });
    const findings = await checkClock(new AdminClient(mesh), () => nowMs);
    await mesh.close();
    return levels(findings);
  }

  test("is well when it is this machine's, or nearly", async () => {
    expect(await found(0, 0)).toEqual(["ok"]);
    expect(await found(300_000, -10_000)).toEqual(["ok"]);
  });

  test("moved, frozen, or on a machine whose own is off, it is told", async () => {
    expect(await found(300_001, 0)).toEqual(["warn"]);
    expect(await found(-400 * dayMs, 0)).toEqual(["warn"]);
    expect(await found(-5, 0, true)).toEqual(["warn"]);
    expect(await found(0, 10_001)).toEqual(["warn"]);
    expect(await found(0, -300_001)).toEqual(["fail"]);
  });
});

test.each([
  ["v24.0.0", "ok"],
  ["v25.1.0", "ok"],
  ["v23.9.9", "fail"],
  ["what", "fail"],
])("Node %s: %s", (version, level) => expect(checkNode(version).level).toBe(level));

describe("keymesh doctor", () => {
  test("says what is well and what to do, and ends with 1 when something fails", async () => {
    mkdirSync(join(dir, "pki"), { mode: 0o755 });
    const server = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as AddressInfo;
    const env = { AWS_PROFILE: "\x1b[2Jwork", AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: "true" };
    const ran = await runCli(["--data", dir, "doctor", "--port", String(port)], { env });
    server.close();
    expect(ran.status).toBe(1);
    expect(ran.stdout).toMatch(/^ok {4}Node v24/m);
    expect(ran.stdout).toMatch(/^fail {2}others may look into pki\n {6}→ chmod/m);
    expect(ran.stdout).toMatch(/^fail {2}port \d+ is held by/m);
    expect(ran.stdout).toMatch(
      /^warn {2}AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true .*\n {6}→ unset AWS_IGNORE/m,
    );
    expect(ran.stdout).not.toContain("\x1b");
  });

  test("--json is the same as data; members that are down fail it", async () => {
    const mesh = await fakeAdmin({
      "GET health": { json: { version: "1", services: { kms: "down", trail: "up" } } },
    });
    const ran = await runCli(["--endpoint", mesh.endpoint, "doctor", "--json"]);
    await mesh.close();
    expect(ran.status).toBe(1);
    const findings = JSON.parse(ran.stdout) as Finding[];
    expect(findings).toContainEqual({ level: "fail", what: "down: kms", advice: "`keymesh logs` says why" });
  });

  test.each([[["--yes"]], [["--dry-run"]], [["--prune", "--json"]]])("%j is no command", async (words) => {
    expect((await runCli(["doctor", ...words])).status).toBe(2);
  });
});
