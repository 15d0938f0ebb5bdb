import { setTimeout as sleep } from "node:timers/promises";
import { StorageAdmin, Storage as StorageService } from "@keymesh/proto";
import { connect, type RpcServer, serve } from "@keymesh/rpc";
import { type CertificateAuthority, createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { openStorage } from "@keymesh/storage";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { storageAdminService } from "./admin-service.ts";
import { storageService } from "./service.ts";
import { Exchange } from "./snapshot/exchange.ts";
import type { Driver } from "./store/driver.ts";
import { contentsOf, embeddedDriver } from "./testing/stores.ts";

const embedded = embeddedDriver();
/** What a test has a write of the driver wait for. */
let held: Promise<void> | undefined;
const driver: Driver = {
  ...embedded.driver,
  kv: {
    ...embedded.driver.kv,
    async write(writes) {
      if (writes.some((write) => "put" in write && write.put === ".exchange/journal")) await held;
      return await embedded.driver.kv.write(writes);
    },
  },
};
const exchange = new Exchange(driver);
let authority: CertificateAuthority;
let server: RpcServer;

const identityOf = (name: string) =>
  issueIdentity(authority, { kind: "service", name }, { nowMs: Date.now() });
const adminAs = async (name: string) =>
  connect(StorageAdmin, {
    address: server.address,
    server: "storage",
    tls: await identityOf(name),
    deadlineMs: 20_000,
  });

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  const context = { driver, exchange };
  const services = [storageService(context), storageAdminService(context)];
  server = await serve({ tls: await identityOf("storage"), listen: "127.0.0.1:0", services });
});
afterEach(() => {
  held = undefined;
});
afterAll(async () => {
  await server.stop(100);
  await embedded.remove();
});

const origins = [{ name: "identity", ids: ["k"] }];
const about = { origins, version: "1", madeMs: 1 };

async function exported(): Promise<Buffer[]> {
  const admin = await adminAs("gateway");
  const data: Buffer[] = [];
  for await (const message of admin.export(about)) data.push(message.data);
  admin.close();
  return data;
}

async function stage(data: readonly Buffer[]) {
  const admin = await adminAs("gateway");
  async function* requests() {
    yield { origins };
    for (const piece of data) yield { data: piece };
  }
  return await admin.stage(requests()).finally(() => admin.close());
}

describe("the storage's administration", () => {
  test("is the gateway's alone", async () => {
    for (const name of ["kms", "s3-sim", "identity", "cli"]) {
      const admin = await adminAs(name);
      await expect(admin.clear({ id: "x" })).rejects.toMatchObject({ code: "AccessDenied" });
      await expect(admin.restore({ stage: "x" })).rejects.toMatchObject({ code: "AccessDenied" });
      admin.close();
    }
  });

  test("captures, clears and restores what services store, and tells their watchers", async () => {
    const kms = openStorage({ address: server.address, tls: await identityOf("kms") });
    await kms.kv.write([{ put: "kms/a", value: Buffer.from("a") }]);
    const events: string[] = [];
    const watching = new AbortController();
    kms.kv.watch(
      "kms/",
      {
        // An exchange that is asked for again tells it again.
        onReset: () => void (events.at(-1) !== "reset" && events.push("reset")),
        onChange: ({ key }) => void events.push(key),
      },
      watching.signal,
    );
    await expect.poll(() => events, { timeout: 10_000 }).toEqual(["reset"]);
    events.length = 0;
    const snapshot = await exported();

    const admin = await adminAs("gateway");
    await admin.clear({ id: "once" });
    expect(await kms.kv.get("kms/a")).toBeUndefined();
    await expect.poll(() => events, { timeout: 10_000 }).toEqual(["reset"]);
    await kms.kv.write([{ put: "kms/b", value: Buffer.from("b") }]);
    // Asked again, it is done already.
    await admin.clear({ id: "once" });
    expect(await kms.kv.get("kms/b")).toBeDefined();

    const { stage: id, entries } = await stage(snapshot);
    expect(entries).toBe(1);
    expect(await kms.kv.get("kms/b")).toBeDefined();
    await admin.restore({ stage: id });
    await admin.restore({ stage: id });
    expect((await kms.kv.scan({ prefix: "kms/" })).map(({ key }) => key)).toEqual(["kms/a"]);
    await expect.poll(() => events, { timeout: 10_000 }).toEqual(["reset", "kms/b", "reset"]);
    await expect(admin.restore({ stage: "another" })).rejects.toMatchObject({ code: "NotFound" });
    watching.abort();
    admin.close();
    await kms.close();
  });

  test("lets nobody see an exchange half done: calls wait for it, no longer than their callers do", async () => {
    const kms = openStorage({ address: server.address, tls: await identityOf("kms") });
    const impatient = connect(StorageService, {
      address: server.address,
      server: "storage",
      tls: await identityOf("kms"),
      deadlineMs: 20_000,
    });
    await kms.kv.write([{ put: "kms/a", value: Buffer.from("a") }]);
    const release = Promise.withResolvers<void>();
    held = release.promise;
    const admin = await adminAs("gateway");
    const clearing = admin.clear({ id: "slow" });
    await expect.poll(() => exchange.reads.isClosed, { timeout: 10_000 }).toBe(true);
    let answered = 0;
    const waiting = [
      kms.kv.get("kms/a"),
      kms.kv.write([{ put: "kms/late", value: Buffer.from("late") }]),
    ].map((call) => call.finally(() => answered++));
    const gone = impatient.write(
      { writes: [{ key: "kms/gone", value: Buffer.from("x") }] },
      { deadlineMs: 50 },
    );
    await expect(gone).rejects.toMatchObject({
      code: expect.stringMatching(/^(DeadlineExceeded|ServiceUnavailable)$/),
    });
    await sleep(300);
    expect(answered).toBe(0);
    await expect(admin.clear({ id: "another" })).rejects.toMatchObject({ code: "OperationAborted" });
    release.resolve();
    await clearing;
    expect(await waiting[0]).toBeUndefined();
    await waiting[1];
    expect((await kms.kv.scan({ prefix: "kms/" })).map(({ key }) => key)).toEqual(["kms/late"]);
    for (const part of [admin, impatient, kms]) await part.close();
  });

  test("a blob that streams in meanwhile waits with becoming one", async () => {
    const s3 = openStorage({ address: server.address, tls: await identityOf("s3-sim") });
    const middle = Promise.withResolvers<void>();
    async function* bytes() {
      yield Buffer.alloc(300_000, 1);
      await middle.promise;
      yield Buffer.alloc(300_000, 2);
    }
    const putting = s3.blobs.put("s3/blob", bytes());
    const admin = await adminAs("gateway");
    // The stream is no hindrance to it.
    await admin.clear({ id: "while streaming".replaceAll(" ", "-") });
    middle.resolve();
    expect(await putting).toEqual({ size: 600_000 });
    admin.close();
    await s3.close();
  });

  test("a snapshot nobody takes any further is forgotten, and nothing of it stays", async () => {
    const admin = await adminAs("gateway");
    const stop = new AbortController();
    const stream = admin.export(about, { signal: stop.signal })[Symbol.asyncIterator]();
    expect((await stream.next()).value).toMatchObject({ captured: true });
    stop.abort();
    await stream.next().catch(() => {});
    const aside = async () =>
      Object.keys(await contentsOf(driver)).filter((name) => name.includes(".snapshot/"));
    await expect.poll(aside, { timeout: 10_000 }).toEqual([]);
    const broken = (await exported()).slice(0, -1);
    await expect(stage(broken)).rejects.toMatchObject({ code: "InvalidInput" });
    expect(await aside()).toEqual([]);
    admin.close();
  });
});
