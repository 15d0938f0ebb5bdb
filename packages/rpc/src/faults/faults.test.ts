import { ServiceError } from "@keymesh/errors";
import { Drill, Echo } from "@keymesh/proto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connect, type RpcClient } from "../connect.ts";
import { implement } from "../implement.ts";
import { createAuthority, issueIdentity } from "../pki.ts";
import { type RpcServer, serve } from "../serve.ts";
import type { Fault, Hop } from "./fault.ts";
import { bitFlipped, tampered } from "./tamper.ts";

let server: RpcServer;
let struck: string[];
let isMortal: boolean;
let next: Fault | undefined;
const clients: { close(): void }[] = [];
let unary: ReturnType<typeof open>;
let batched: ReturnType<typeof open>;

const hop: Hop = {
  get isQuiet() {
    return next === undefined;
  },
  strike(method) {
    struck.push(method);
    const fault = next;
    next = undefined;
    return fault;
  },
};

function open(tls: Parameters<typeof connect>[1]["tls"], isBatched: boolean) {
  const options = { address: server.address, server: "kms", tls, deadlineMs: 300, batched: isBatched };
  const client = connect(Echo, options);
  clients.push(client);
  return client;
}

beforeAll(async () => {
  const authority = await createAuthority(Date.now());
  const identity = (name: string) =>
    issueIdentity(authority, { kind: "service", name }, { nowMs: Date.now(), hosts: ["127.0.0.1"] });
  const echo = implement(
    Echo,
    {
      say: async (words) => words,
      fail: async () => ({}),
      hang: async () => ({}),
      async *repeat(words) {
        for (let i = 0; i < words.count; i++) yield words;
      },
      async join(messages) {
        let count = 0;
        for await (const _ of messages) count++;
        return { count };
      },
      async *converse(messages) {
        yield* messages;
      },
    },
    { accept: ["*"] },
  );
  const drill = implement(
    Drill,
    {
      // As a process that is gone answers: not at all.
      async die() {
        throw new ServiceError(isMortal ? "ServiceUnavailable" : "AccessDenied", "");
      },
    },
    { accept: ["*"] },
  );
  server = await serve({ tls: await identity("kms"), listen: "127.0.0.1:0", services: [echo, drill] });
  const tls = { ...(await identity("s3-sim")), faults: { hop: () => hop } };
  unary = open(tls, false);
  batched = open(tls, true);
});
afterAll(async () => {
  for (const client of clients) client.close();
  await server.stop(0);
});
beforeEach(() => {
  struck = [];
  isMortal = true;
  next = undefined;
});

const words = { text: "t", bytes: Buffer.from("some bytes"), count: 3 };
const all = async (messages: AsyncIterable<{ bytes: Buffer }>) => {
  const list: string[] = [];
  for await (const { bytes } of messages) list.push(bytes.toString("latin1"));
  return list;
};

describe.each(["unary", "batched"])("a %s call", (kind) => {
  const client = (): RpcClient<never, never> & typeof unary => (kind === "unary" ? unary : batched) as never;

  test("is left alone while the hop is quiet", async () => {
    expect(await client().say(words)).toMatchObject({ text: "t" });
    expect(struck).toEqual([]);
  });

  test("fails with the code of an error or a throttle", async () => {
    next = { ruleId: "flt-1", kind: "throttle", code: "ThrottlingException" };
    await expect(client().say(words)).rejects.toMatchObject({
      code: "ThrottlingException",
      message: "Rate exceeded by the fault flt-1.",
    });
    expect(struck).toEqual(["Say"]);
    await client().say(words);
  });

  test("waits for its latency, and no longer than its deadline", async () => {
    const fromMs = performance.now();
    next = { ruleId: "flt-1", kind: "latency", ms: 120 };
    await client().say(words, { deadlineMs: 10_000 });
    expect(performance.now() - fromMs).toBeGreaterThanOrEqual(119);
    next = { ruleId: "flt-1", kind: "latency", ms: 60_000 };
    await expect(client().say(words)).rejects.toMatchObject({ code: "DeadlineExceeded" });
  });

  test("is dropped until its deadline, or until its caller has enough", async () => {
    next = { ruleId: "flt-1", kind: "drop" };
    await expect(client().say(words)).rejects.toMatchObject({ code: "DeadlineExceeded" });
    next = { ruleId: "flt-1", kind: "drop" };
    const signal = AbortSignal.timeout(20);
    await expect(client().say(words, { signal, deadlineMs: 60_000 })).rejects.toMatchObject({
      code: "ServiceUnavailable",
    });
  });

  test("has one bit of its answer flipped", async () => {
    next = { ruleId: "flt-1", kind: "tamper" };
    const { bytes, text } = await client().say(words);
    expect(text).toBe("t");
    expect(bytes.equals(words.bytes)).toBe(false);
    expect(bitFlipped(bytes).equals(words.bytes)).toBe(true);
  });

  test("finds nobody when its callee was killed; one that will not die says so", async () => {
    next = { ruleId: "flt-1", kind: "kill" };
    await expect(client().say(words)).rejects.toMatchObject({ code: "ServiceUnavailable" });
    isMortal = false;
    next = { ruleId: "flt-1", kind: "kill" };
    await expect(client().say(words)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("a streamed call", () => {
  test("is disturbed like one with a single answer", async () => {
    next = { ruleId: "flt-1", kind: "error", code: "InternalFailure" };
    await expect(all(unary.repeat(words))).rejects.toBeInstanceOf(ServiceError);
    next = { ruleId: "flt-1", kind: "drop" };
    await expect(unary.join((async function* () {})())).rejects.toMatchObject({ code: "DeadlineExceeded" });
    next = { ruleId: "flt-1", kind: "latency", ms: 20 };
    expect(await all(unary.repeat(words, { deadlineMs: 10_000 }))).toHaveLength(3);
  });

  test("has its first message spoilt, and no other", async () => {
    next = { ruleId: "flt-1", kind: "tamper" };
    const [first, ...rest] = await all(unary.repeat(words, { deadlineMs: 10_000 }));
    expect(first).not.toBe("some bytes");
    expect(rest).toEqual(["some bytes", "some bytes"]);
  });
});

describe("tampering", () => {
  test("takes the longest bytes, else the longest text, and leaves an empty message as it is", () => {
    const message = { a: Buffer.from("ab"), inner: [{ b: Buffer.from("abcd") }], text: "much longer text" };
    tampered(message);
    expect(message.a.toString()).toBe("ab");
    expect(message.inner[0]!.b.equals(Buffer.from("abcd"))).toBe(false);
    expect(tampered({ text: "abc", n: 1 }).text).not.toBe("abc");
    expect(tampered({ n: 1, bytes: Buffer.alloc(0) })).toEqual({ n: 1, bytes: Buffer.alloc(0) });
  });

  test("never touches bytes that others read too", () => {
    const shared = Buffer.from("shared");
    tampered({ bytes: shared.subarray(0, 3) });
    expect(shared.toString()).toBe("shared");
  });
});
