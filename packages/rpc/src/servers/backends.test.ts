import { Echo } from "@keymesh/proto";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import {
  type ConnectOptions,
  connect,
  implement,
  type RpcServer,
  serve,
  type TlsIdentity,
} from "../index.ts";
import { type CertificateAuthority, createAuthority, issueIdentity } from "../pki.ts";

let authority: CertificateAuthority;
let kms: TlsIdentity;
let storage: TlsIdentity;
const cleanups: (() => unknown)[] = [];

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  kms = await issueIdentity(authority, { kind: "service", name: "kms" }, { nowMs: Date.now() });
  storage = await issueIdentity(authority, { kind: "service", name: "storage" }, { nowMs: Date.now() });
});
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

interface Replica extends RpcServer {
  readonly calls: () => number;
  /** Lets what hangs here go on. */
  release(): void;
}

/** A server that answers with its name, but to "hang" only when it is told to. */
async function replica(name: string, listen = "127.0.0.1:0"): Promise<Replica> {
  let calls = 0;
  const held: (() => void)[] = [];
  const answer = async ({ text }: { text: string }) => {
    calls += 1;
    if (text === "hang") await new Promise<void>((resolve) => held.push(resolve));
    return { text: name };
  };
  const echo = implement(
    Echo,
    {
      say: answer,
      fail: answer,
      hang: answer,
      async *repeat(words) {
        yield await answer(words);
      },
      async join() {
        return answer({ text: "" });
      },
      async *converse(requests) {
        for await (const words of requests) yield await answer(words);
      },
    },
    { accept: ["kms"] },
  );
  const server = await serve({ tls: storage, listen, services: [echo] });
  cleanups.push(() => server.stop(0));
  return { ...server, calls: () => calls, release: () => held.splice(0).forEach((go) => void go()) };
}

const replicas = (...names: string[]) => Promise.all(names.map((name) => replica(name)));

function client(address: string, options: Partial<ConnectOptions> = {}) {
  const rpc = connect(Echo, { address, server: "storage", tls: kms, deadlineMs: 10_000, ...options });
  cleanups.push(() => rpc.close());
  return rpc;
}

type Rpc = ReturnType<typeof client>;

const listOf = (servers: readonly RpcServer[]) => servers.map(({ address }) => address).join(",");
const sayTimes = (rpc: Rpc, times: number) =>
  Promise.all(Array.from({ length: times }, async () => (await rpc.say({ text: "who" })).text));

/** Calls until every named server has answered. */
async function untilAnsweredBy(rpc: Rpc, ...names: string[]): Promise<void> {
  await expect.poll(async () => new Set(await sayTimes(rpc, 8)), { timeout: 10_000 }).toEqual(new Set(names));
}

describe.each([{ batched: false }, { batched: true }])("a list of servers, %j", (options) => {
  test("each gets its share of the calls", async () => {
    const servers = await replicas("a", "b", "c");
    const rpc = client(listOf(servers), options);
    await untilAnsweredBy(rpc, "a", "b", "c");
    const before = servers.map((server) => server.calls());
    await sayTimes(rpc, 300);
    const shares = servers.map((server, i) => server.calls() - before[i]!);
    for (const share of shares) expect(share).toBe(100);
  });

  test("one that hangs gets little, the others the rest", async () => {
    const servers = await replicas("a", "b");
    const rpc = client(listOf(servers), options);
    await untilAnsweredBy(rpc, "a", "b");
    const before = servers.map((server) => server.calls());
    const stuck = rpc.say({ text: "hang" });
    for (let i = 0; i < 50; i++) await rpc.say({ text: "who" });
    const shares = servers.map((server, i) => server.calls() - before[i]!);
    expect(shares.sort((x, y) => x - y)).toEqual([1, 50]);
    for (const server of servers) server.release();
    expect(["a", "b"]).toContain((await stuck).text);
  });

  test("one that dies is passed over at once, its calls in flight fail", async () => {
    const [a, b] = await replicas("a", "b");
    const rpc = client(listOf([a!, b!]), options);
    await untilAnsweredBy(rpc, "a", "b");
    const inFlight = Promise.allSettled([rpc.say({ text: "hang" }), rpc.say({ text: "hang" })]);
    await expect.poll(() => rpc.say({ text: "who" })).toBeTruthy();
    await a!.stop(0);
    b!.release();
    await expect.poll(() => sayTimes(rpc, 4).then((names) => new Set(names))).toEqual(new Set(["b"]));
    const outcomes = (await inFlight).map((one) =>
      one.status === "fulfilled" ? one.value.text : one.reason.code,
    );
    expect(outcomes.sort()).toEqual(["ServiceUnavailable", "b"]);
    expect(await sayTimes(rpc, 100)).toEqual(Array(100).fill("b"));
  });

  test("one that comes back gets calls again", async () => {
    const [a, b] = await replicas("a", "b");
    const rpc = client(listOf([a!, b!]), options);
    await untilAnsweredBy(rpc, "a", "b");
    await a!.stop(0);
    await untilAnsweredBy(rpc, "b");
    await replica("again", a!.address);
    await untilAnsweredBy(rpc, "again", "b");
  });

  test("when all are away: ServiceUnavailable long before the deadline", async () => {
    const servers = await replicas("a", "b");
    const rpc = client(listOf(servers), options);
    await untilAnsweredBy(rpc, "a", "b");
    await Promise.all(servers.map((server) => server.stop(0)));
    await expect(rpc.say({ text: "who" })).rejects.toMatchObject({ code: "ServiceUnavailable" });
  });

  test("streams go to a server that is there", async () => {
    const [a, b] = await replicas("a", "b");
    const rpc = client(listOf([a!, b!]), options);
    await untilAnsweredBy(rpc, "a", "b");
    await a!.stop(0);
    await untilAnsweredBy(rpc, "b");
    for (let i = 0; i < 4; i++) {
      const texts: string[] = [];
      for await (const { text } of rpc.repeat({ text: "", count: 1 })) texts.push(text);
      expect(texts).toEqual(["b"]);
      expect(await rpc.join(none())).toMatchObject({ text: "b" });
    }
  });

  test("a method that only reads is asked again of another server when the first is lost", async () => {
    const [a, b] = await replicas("a", "b");
    const rpc = client(listOf([a!, b!]), { ...options, repeatable: ["hang"] });
    await untilAnsweredBy(rpc, "a", "b");
    const counted = () => a!.calls() + b!.calls();
    const before = counted();
    const asked = [rpc.hang({ text: "hang" }), rpc.hang({ text: "hang" })];
    await expect.poll(counted).toBe(before + 2);
    await a!.stop(0);
    await expect.poll(counted).toBe(before + 3);
    b!.release();
    expect((await Promise.all(asked)).map(({ text }) => text)).toEqual(["b", "b"]);
  });
});

describe("a name", () => {
  /** Two names, each of which is known or not, for two ports of this machine. */
  async function named() {
    const [a, b] = await replicas("a", "b");
    const known = new Set<string>();
    const asked: string[] = [];
    const resolve = async (host: string) => {
      asked.push(host);
      if (!known.has(host)) throw new Error(`${host} is not known`);
      return ["127.0.0.1"];
    };
    const port = (server: RpcServer) => server.address.split(":")[1];
    const address = `a.test:${port(a!)},b.test:${port(b!)}`;
    return { known, asked, rpc: client(address, { resolve, resolveEveryMs: 20 }), servers: [a!, b!] };
  }

  test("is resolved again: a server that comes is taken up, one that goes is dropped", async () => {
    const { known, rpc, servers } = await named();
    known.add("a.test");
    await untilAnsweredBy(rpc, "a");
    known.add("b.test");
    await untilAnsweredBy(rpc, "a", "b");
    known.delete("a.test");
    await untilAnsweredBy(rpc, "b");
    const before = servers[0]!.calls();
    await sayTimes(rpc, 50);
    expect(servers[0]!.calls()).toBe(before);
  });

  test("a server that is no longer named still answers what it was asked", async () => {
    const { known, rpc, servers } = await named();
    known.add("a.test");
    const asked = rpc.say({ text: "hang" });
    await expect.poll(() => servers[0]!.calls()).toBe(1);
    known.add("b.test");
    known.delete("a.test");
    await untilAnsweredBy(rpc, "b");
    servers[0]!.release();
    expect(await asked).toMatchObject({ text: "a" });
  });

  test("that is not known any more says nothing: the servers stay", async () => {
    const { known, asked, rpc } = await named();
    known.add("a.test");
    await untilAnsweredBy(rpc, "a");
    known.clear();
    const before = asked.length;
    await expect.poll(() => asked.length, { timeout: 5_000 }).toBeGreaterThan(before + 2);
    expect(await sayTimes(rpc, 3)).toEqual(["a", "a", "a"]);
  });

  test("that was never known is given up: ServiceUnavailable", async () => {
    const { rpc } = await named();
    await expect(rpc.say({ text: "who" })).rejects.toMatchObject({ code: "ServiceUnavailable" });
  });
});

async function* none(): AsyncGenerator<{ text: string }> {}
