import { type Audit, type AuditedCall, createAudit } from "@keymesh/audit";
import { ServiceError } from "@keymesh/errors";
import type { Principal } from "@keymesh/identity";
import { Trail } from "@keymesh/proto";
import { connect, type Peer, type RpcServer, serve, type TlsIdentity } from "@keymesh/rpc";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { trailService } from "./service.ts";
import { ownAudit } from "./start.ts";
import { alice, root, sessionFor, testTrail } from "./testing/context.ts";
import { account, appendMessage } from "./testing/records.ts";

const other: Principal = {
  ...root,
  arn: "arn:aws:iam::444455556666:root",
  accountId: "444455556666",
  principalId: "444455556666",
};
const tls = new Map<string, TlsIdentity>();
const closing: (() => unknown)[] = [];
const { context, commit, storage, clock } = testTrail();
let server: RpcServer;
let address: string;

async function start(listen = "127.0.0.1:0"): Promise<void> {
  const authenticator = {
    sessionOf: async (arn: string) => {
      const principal = [root, other, alice].find((one) => one.arn === arn);
      if (principal) return sessionFor(principal);
      throw new ServiceError("AccessDenied", `There is no principal ${arn}.`);
    },
  };
  const services = [trailService(context, ownAudit(commit), authenticator)];
  server = await serve({ tls: tls.get("trail")!, listen, services });
  address = server.address;
}

beforeAll(async () => {
  const nowMs = Date.now();
  const authority = await createAuthority(nowMs);
  const issue = async (name: string, peer: Peer) =>
    tls.set(name, await issueIdentity(authority, peer, { nowMs, hosts: ["127.0.0.1"] }));
  for (const name of ["trail", "kms", "s3-sim", "hsm", "storage", "gateway", "cli"]) {
    await issue(name, { kind: "service", name });
  }
  await issue("root", { kind: "principal", arn: root.arn });
  await issue("other", { kind: "principal", arn: other.arn });
  await issue("alice", { kind: "principal", arn: alice.arn });
  await issue("stranger", { kind: "principal", arn: "arn:aws:iam::999999999999:root" });
  await start();
});
afterAll(async () => {
  await Promise.all(closing.map((close) => close()));
  await server.stop(100);
});

function client(name: string) {
  const options = { address, server: "trail", tls: tls.get(name)!, deadlineMs: 5000 };
  const trail = connect(Trail, options);
  closing.push(() => trail.close());
  return trail;
}
function auditOf(name: string): Audit {
  const audit = createAudit({ address, tls: tls.get(name)! });
  closing.push(() => audit.close());
  return audit;
}
const call = (requestId: string, part: Partial<AuditedCall> = {}): AuditedCall => ({
  eventSource: "kms.amazonaws.com",
  eventName: "Decrypt",
  eventTimeMs: clock.ms,
  region: "us-east-1",
  requestId,
  principal: root,
  sourceIp: "127.0.0.1",
  userAgent: "t",
  readOnly: true,
  requestParameters: null,
  responseElements: null,
  ...part,
});

describe("the trail over mutual TLS", () => {
  test("a recorded call is durable when its record is acknowledged, and looked up at once", async () => {
    await auditOf("kms").record(call("one", { eventName: "CreateKey" }));
    const { records } = await client("cli").query({ filter: { requestId: "one" } });
    expect(records).toHaveLength(1);
    expect(JSON.parse(records[0]!.record)).toMatchObject({ requestID: "one", recipientAccountId: account });
    const lookupAttributes = [{ attributeKey: "EventName", attributeValue: "CreateKey" }];
    const { events } = await client("root").lookupEvents({ request: { lookupAttributes } });
    expect(events.map(({ eventId }) => eventId)).toEqual([records[0]!.eventId]);
    const own = await client("cli").query({ filter: { eventSource: "cloudtrail.amazonaws.com" } });
    expect(own.records.map(({ eventName }) => eventName)).toEqual(["LookupEvents"]);
  });

  test("a watcher sees the record", async () => {
    const stop = new AbortController();
    const watching = client("root")
      .watch({ filter: { requestId: "seen" } }, { signal: stop.signal, deadlineMs: 5000 })
      [Symbol.asyncIterator]();
    expect((await watching.next()).value.started).toBe(true);
    await auditOf("kms").record(call("seen"));
    expect(JSON.parse((await watching.next()).value.record.record).requestID).toBe("seen");
    stop.abort();
  });

  test.each(["hsm", "storage", "gateway", "cli", "root"])("%s may not append", async (name) => {
    await expect(client(name).append({ records: [appendMessage()] })).rejects.toMatchObject({
      code: "AccessDenied",
    });
  });

  test("a service may not record another's events, and its call is refused", async () => {
    const { refused } = await client("s3-sim").append({ records: [appendMessage()] });
    expect(refused).toMatchObject([{ index: 0, code: "AccessDenied" }]);
    await expect(auditOf("s3-sim").record(call("forged"))).rejects.toMatchObject({
      code: "ServiceUnavailable",
    });
  });

  test("services may not read, principals only their own account", async () => {
    await expect(client("kms").query({})).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await client("gateway").query({})).records).toBeInstanceOf(Array);
    await expect(client("cli").lookupEvents({})).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await client("other").query({})).records).toEqual([]);
    await expect(client("stranger").lookupEvents({})).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(client("root").lookupEvents({ region: "mars-1" })).rejects.toMatchObject({
      code: "ValidationException",
    });
    const { records } = await client("cli").query({ filter: { accountId: "anonymous" } });
    expect(records.map(({ errorCode }) => errorCode).sort()).toEqual(["AccessDenied", "ValidationException"]);
  });

  test.each([
    ["stranger", "AccessDenied", "There is no principal"],
    ["alice", "AccessDeniedException", "cloudtrail:LookupEvents"],
  ])("%s, whom no policy lets, sees nothing by any door", async (name, code, message) => {
    const refused = { code, message: expect.stringContaining(message) };
    await expect(client(name).lookupEvents({})).rejects.toMatchObject(refused);
    await expect(client(name).query({})).rejects.toMatchObject(refused);
    const watching = client(name).watch({}, { deadlineMs: 5000 })[Symbol.asyncIterator]();
    await expect(watching.next()).rejects.toMatchObject(refused);
  });

  test("when the store fails, calls are refused", async () => {
    storage.kv.outage = new ServiceError("ServiceUnavailable", "down");
    const refused = auditOf("kms").record(call("lost"));
    await expect(refused).rejects.toMatchObject({ code: "ServiceUnavailable" });
    storage.kv.outage = undefined;
    expect((await client("cli").query({ filter: { requestId: "lost" } })).records).toEqual([]);
  });

  test("restarted under load, the trail loses no acknowledged record and doubles none", async () => {
    const audit = auditOf("kms");
    const answered = new Set<string>();
    let isRunning = true;
    let count = 0;
    const callers = Array.from({ length: 16 }, async () => {
      while (isRunning) {
        const requestId = `load-${count++}`;
        await audit.record(call(requestId));
        answered.add(requestId);
      }
    });
    for (let i = 0; i < 3; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 200));
      await server.stop(0);
      await start(address);
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    isRunning = false;
    await Promise.all(callers);
    const kept = [...storage.kv.dump().values()].flatMap(
      (value) => /"requestID":"(load-\d+)"/.exec(value.toString())?.[1] ?? [],
    );
    expect(new Set(kept).size).toBe(kept.length);
    expect(new Set(kept)).toEqual(answered);
    expect(answered.size).toBeGreaterThan(100);
  });
});
