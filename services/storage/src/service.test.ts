import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { openStorage, type Storage } from "@keymesh/storage";
import { storageContract } from "@keymesh/storage/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { storageService } from "./service.ts";
import { Exchange } from "./snapshot/exchange.ts";
import { type EmbeddedDriver, openEmbedded } from "./store/embedded/driver.ts";

const dir = mkdtempSync(join(tmpdir(), "keymesh-storage-"));
let authority: CertificateAuthority;
let driver: EmbeddedDriver;
let server: RpcServer;

const identityOf = (name: string): Promise<TlsIdentity> =>
  issueIdentity(authority, { kind: "service", name }, { nowMs: Date.now() });
const openAs = async (name: string): Promise<Storage> =>
  openStorage({ address: server.address, tls: await identityOf(name) });
const serveAt = async (listen: string) =>
  serve({
    tls: await identityOf("storage"),
    listen,
    services: [storageService({ driver, exchange: new Exchange(driver) })],
  });

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  driver = openEmbedded(dir);
  server = await serveAt("127.0.0.1:0");
});
afterAll(async () => {
  await server.stop(100);
  await driver.close();
  rmSync(dir, { recursive: true, force: true });
});

storageContract("embedded driver through gRPC", () => openAs("kms"), "kms/");

describe("who may use the storage", () => {
  const denied = expect.objectContaining({ code: "AccessDenied" });

  test("a service is refused another's namespace in every call", async () => {
    const s3 = await openAs("s3-sim");
    async function* one() {
      yield Buffer.from("x");
    }
    const read = async () => {
      for await (const _ of s3.blobs.get("kms/x"));
    };
    const calls: (() => Promise<unknown>)[] = [
      () => s3.kv.get("kms/x"),
      () => s3.kv.getMany(["s3/x", "kms/x"]),
      () => s3.kv.scan({ prefix: "kms/" }),
      () => s3.kv.scan({ prefix: "" }),
      () =>
        s3.kv.write([
          { put: "s3/x", value: Buffer.from("x") },
          { put: "kms/x", value: Buffer.from("x") },
        ]),
      () => s3.blobs.put("kms/x", one()),
      () => read(),
      () => s3.blobs.head("kms/x"),
      () => s3.blobs.writeAt("kms/x", 0, Buffer.from("x")),
      () => s3.blobs.delete("kms/x"),
      () => s3.blobs.list("kms/"),
    ];
    for (const call of calls) await expect(call()).rejects.toEqual(denied);
    expect(await s3.kv.get("s3/x")).toBeUndefined();
    await s3.close();
  });

  test("services that have nothing to store, and principals, are refused altogether", async () => {
    const principal = await issueIdentity(
      authority,
      { kind: "principal", arn: "arn:aws:iam::000000000000:root" },
      { nowMs: Date.now() },
    );
    for (const tls of [await identityOf("hsm"), principal]) {
      const stranger = openStorage({ address: server.address, tls });
      await expect(stranger.kv.get("mesh/x")).rejects.toEqual(denied);
      await expect(stranger.blobs.head("mesh/x")).rejects.toEqual(denied);
      await stranger.close();
    }
  });
});

describe("a storage service that goes away", () => {
  test("calls fail as ServiceUnavailable, then work again; a watcher is reset and sees later changes", async () => {
    const kms = await openAs("kms");
    const stop = new AbortController();
    const seen: string[] = [];
    let resets = 0;
    kms.kv.watch(
      "kms/again/",
      { onReset: () => (resets += 1), onChange: (change) => seen.push(change.key) },
      stop.signal,
    );
    await expect.poll(() => resets).toBe(1);
    await kms.kv.write([{ put: "kms/again/1", value: Buffer.from("1") }]);
    await expect.poll(() => seen).toEqual(["kms/again/1"]);

    const { address } = server;
    await server.stop(0);
    await expect(kms.kv.get("kms/again/1")).rejects.toEqual(
      expect.objectContaining({ code: expect.stringMatching(/ServiceUnavailable|DeadlineExceeded/) }),
    );
    server = await serveAt(address);
    await expect
      .poll(() => kms.kv.get("kms/again/1").catch(() => undefined), { timeout: 8_000 })
      .toBeDefined();
    // The watch finds its way back by itself; what is written before that is what its reset stands for.
    const writeAndLook = async () => {
      await kms.kv.write([{ put: "kms/again/2", value: Buffer.from("2") }]);
      return seen.includes("kms/again/2");
    };
    await expect.poll(writeAndLook, { timeout: 8_000, interval: 200 }).toBe(true);
    expect(resets).toBeGreaterThanOrEqual(2);
    stop.abort();
    await kms.close();
  });
});
