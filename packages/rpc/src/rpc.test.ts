import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { Client, credentials, Metadata } from "@grpc/grpc-js";
import { ServiceError } from "@keymesh/errors";
import { Echo } from "@keymesh/proto";
import { service as Health } from "grpc-health-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect, implement, type Peer, type RpcServer, serve, type TlsIdentity } from "./index.ts";
import { type CertificateAuthority, createAuthority, issueIdentity } from "./pki.ts";

let authority: CertificateAuthority;
let kms: TlsIdentity;
let server: RpcServer;
const seen: { peer?: Peer; region?: string | undefined; hangAborted: number } = { hangAborted: 0 };
const bugs: string[] = [];

const member = (peer: Peer) => issueIdentity(authority, peer, { nowMs: Date.now() });
const echo = implement(
  Echo,
  {
    async say(words, call) {
      seen.peer = call.peer;
      seen.region = call.region;
      return words;
    },
    async fail({ text }) {
      if (text === "bug") throw new TypeError("the secret cause");
      throw new ServiceError("DisabledException", text, { details: { KeyId: "k" } });
    },
    hang: (_words, call) =>
      new Promise((_resolve, reject) => {
        call.signal.addEventListener("abort", () => {
          seen.hangAborted++;
          reject(new Error("aborted"));
        });
      }),
    async *repeat({ text, count }) {
      for (let i = 0; i < count; i++) yield { text: `${text}${i}` };
    },
    async join(requests) {
      let text = "";
      for await (const words of requests) text += words.text;
      return { text };
    },
    async *converse(requests) {
      for await (const words of requests) {
        if (words.text === "quarrel") throw new ServiceError("ConflictException", "no more of this");
        yield { text: words.text.toUpperCase() };
      }
    },
  },
  { accept: { default: ["kms", "principal"], Join: ["s3-sim"] } },
);

async function* say(...texts: string[]) {
  for (const text of texts) yield { text };
}

async function all<T>(stream: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of stream) list.push(item);
  return list;
}

function client(tls: TlsIdentity, options: { batched?: boolean; server?: string; deadlineMs?: number } = {}) {
  return connect(Echo, { address: server.address, server: "storage", tls, deadlineMs: 60_000, ...options });
}

beforeAll(async () => {
  authority = await createAuthority(Date.now());
  kms = await member({ kind: "service", name: "kms" });
  const tls = await member({ kind: "service", name: "storage" });
  const log = { error: (_context: object, message: string) => void bugs.push(message) };
  server = await serve({ tls, listen: "127.0.0.1:0", services: [echo], log });
});
afterAll(() => server.stop(100));

describe.each([{ batched: false }, { batched: true }])("a unary call, batched: $batched", ({ batched }) => {
  test("brings the answer, and the handler knows who called", async () => {
    const rpc = client(kms, { batched });
    expect(await rpc.say({ text: "hello", bytes: Buffer.from([1, 2]) })).toMatchObject({
      text: "hello",
      bytes: Buffer.from([1, 2]),
    });
    expect(seen.peer).toEqual({ kind: "service", name: "kms" });
    rpc.close();
  });

  test("carries the Region the caller names, and none when it names none", async () => {
    const rpc = client(kms, { batched });
    await rpc.say({ text: "hello" }, { region: "eu-west-1" });
    expect(seen.region).toBe("eu-west-1");
    await rpc.say({ text: "hello" });
    expect(seen.region).toBeUndefined();
    rpc.close();
  });

  test("a thousand at once each get their own answer", async () => {
    const rpc = client(kms, { batched });
    const answers = await Promise.all(Array.from({ length: 1000 }, (_, i) => rpc.say({ text: `${i}` })));
    expect(answers.map(({ text }) => Number(text))).toEqual(Array.from({ length: 1000 }, (_, i) => i));
    rpc.close();
  });

  test("a ServiceError crosses whole", async () => {
    const rpc = client(kms, { batched });
    await expect(rpc.fail({ text: "it is disabled" })).rejects.toMatchObject({
      name: "ServiceError",
      code: "DisabledException",
      message: "it is disabled",
      details: { KeyId: "k" },
    });
    rpc.close();
  });

  test("a bug becomes InternalFailure, its cause stays in the log", async () => {
    const rpc = client(kms, { batched });
    const before = bugs.length;
    const error = await rpc.fail({ text: "bug" }).catch((e: unknown) => e as ServiceError);
    expect(error).toMatchObject({ code: "InternalFailure" });
    expect(JSON.stringify(error)).not.toContain("secret cause");
    expect(bugs.length).toBe(before + 1);
    rpc.close();
  });

  test("the deadline ends the call on both sides", async () => {
    const rpc = client(kms, { batched, deadlineMs: 150 });
    const before = seen.hangAborted;
    await expect(rpc.hang({})).rejects.toMatchObject({ code: "DeadlineExceeded" });
    await expect.poll(() => seen.hangAborted).toBe(before + 1);
    rpc.close();
  });

  test("an aborted call is aborted at the server too", async () => {
    const rpc = client(kms, { batched });
    const before = seen.hangAborted;
    const abort = new AbortController();
    const call = rpc.hang({}, { signal: abort.signal });
    await rpc.say({});
    abort.abort();
    await expect(call).rejects.toMatchObject({ code: "ServiceUnavailable" });
    await expect.poll(() => seen.hangAborted).toBe(before + 1);
    rpc.close();
  });

  test("a caller outside the table is refused by name", async () => {
    const rpc = client(await member({ kind: "service", name: "s3-sim" }), { batched });
    await expect(rpc.say({})).rejects.toMatchObject({
      code: "AccessDenied",
      message: "s3-sim may not call Echo.Say.",
    });
    rpc.close();
  });

  test("a principal's certificate is known by its ARN", async () => {
    const arn = "arn:aws:iam::111122223333:user/ann";
    const rpc = client(await member({ kind: "principal", arn }), { batched });
    await rpc.say({});
    expect(seen.peer).toEqual({ kind: "principal", arn });
    rpc.close();
  });

  test("a server with another name is not believed", async () => {
    const rpc = client(kms, { batched, server: "hsm", deadlineMs: 1_000 });
    await expect(rpc.say({ text: "x" })).rejects.toMatchObject({ name: "ServiceError" });
    rpc.close();
  });

  test("a peer that dies fails what was in flight, and the next call finds its successor", async () => {
    const tls = await member({ kind: "service", name: "storage" });
    const first = await serve({ tls, listen: "127.0.0.1:0", services: [echo] });
    const rpc = connect(Echo, {
      address: first.address,
      server: "storage",
      tls: kms,
      deadlineMs: 5_000,
      batched,
    });
    await rpc.say({});
    const hanging = rpc.hang({}).catch((e: ServiceError) => e.code);
    await first.stop(50);
    expect(await hanging).toBe("ServiceUnavailable");
    const second = await serve({ tls, listen: first.address, services: [echo] });
    await expect
      .poll(
        () =>
          rpc.say({ text: "again" }).then(
            ({ text }) => text,
            () => "",
          ),
        { timeout: 5_000 },
      )
      .toBe("again");
    rpc.close();
    await second.stop(50);
  });
});

describe("streams", () => {
  test("a server stream delivers in order, a table of its own guards a method", async () => {
    const rpc = client(kms);
    expect((await all(rpc.repeat({ text: "n", count: 500 }))).map(({ text }) => text)).toHaveLength(500);
    await expect(rpc.join(say("a"))).rejects.toMatchObject({ code: "AccessDenied" });
    rpc.close();
  });

  test("a client stream and a conversation", async () => {
    const s3 = client(await member({ kind: "service", name: "s3-sim" }));
    expect(await s3.join(say("a", "b", "c"))).toMatchObject({ text: "abc" });
    s3.close();
    const rpc = client(kms);
    expect((await all(rpc.converse(say("a", "b")))).map(({ text }) => text)).toEqual(["A", "B"]);
    rpc.close();
  });

  test("a conversation that the server ends in the middle ends with its error, not with the caller's patience", async () => {
    const rpc = client(kms);
    const open = new AbortController();
    const talk = async function* () {
      yield { text: "a" };
      yield { text: "quarrel" };
      await new Promise((resolve) => open.signal.addEventListener("abort", resolve, { once: true }));
    };
    await expect(all(rpc.converse(talk()))).rejects.toMatchObject({ code: "ConflictException" });
    open.abort();
    rpc.close();
  });

  test("a source that fails aborts the stream: the server sees no whole upload", async () => {
    const s3 = client(await member({ kind: "service", name: "s3-sim" }));
    const broken = (async function* () {
      yield { text: "a" };
      throw new ServiceError("IncompleteBody", "cut");
    })();
    await expect(s3.join(broken)).rejects.toMatchObject({ code: "IncompleteBody" });
    s3.close();
  });
});

describe("the door of every server", () => {
  test("without a client certificate nothing answers", async () => {
    const bare = new Client(
      server.address,
      credentials.createSsl(authority.cert, null, null, { checkServerIdentity: () => undefined }),
      { "grpc.ssl_target_name_override": "storage" },
    );
    const { path, requestSerialize, responseDeserialize } = Echo.definition.Say!;
    const outcome = await new Promise<string>((resolve) => {
      const deadline = Date.now() + 2_000;
      bare.makeUnaryRequest(
        path,
        requestSerialize,
        responseDeserialize,
        {},
        new Metadata(),
        { deadline },
        (error) => resolve(error ? "refused" : "answered"),
      );
    });
    expect(outcome).toBe("refused");
    bare.close();
  });

  test("grpc.health.v1 tells how the service is", async () => {
    const channel = new Client(
      server.address,
      credentials.createSsl(authority.cert, kms.key, kms.cert, { checkServerIdentity: () => undefined }),
      { "grpc.ssl_target_name_override": "storage" },
    );
    const { path, requestSerialize, responseDeserialize } = Health.Check!;
    const check = () =>
      new Promise((resolve, reject) => {
        channel.makeUnaryRequest(
          path,
          requestSerialize as never,
          responseDeserialize,
          { service: Echo.name },
          (error, value) => (error ? reject(error) : resolve(value)),
        );
      });
    expect(await check()).toEqual({ status: "SERVING" });
    server.setHealthy(false);
    expect(await check()).toEqual({ status: "NOT_SERVING" });
    server.setHealthy(true);
    channel.close();
  });
});

describe.each([{ batched: false }, { batched: true }])("a peer that is not there yet, %j", (options) => {
  const connectTo = async (address: string) =>
    connect(Echo, { address, server: "storage", tls: kms, deadlineMs: 60_000, ...options });

  test("is waited for: a call made while it starts is answered", async () => {
    const { port } = await freePort();
    const early = await connectTo(`127.0.0.1:${port}`);
    const answer = early.say({ text: "hello" });
    await new Promise((resolve) => setTimeout(resolve, 150));
    const tls = member({ kind: "service", name: "storage" });
    const late = await serve({ tls: await tls, listen: `127.0.0.1:${port}`, services: [echo] });
    expect(await answer).toMatchObject({ text: "hello" });
    early.close();
    await late.stop(0);
  });

  test("is given up long before the deadline: ServiceUnavailable", async () => {
    const { port } = await freePort();
    const lonely = await connectTo(`127.0.0.1:${port}`);
    await expect(lonely.say({ text: "hello" })).rejects.toMatchObject({ code: "ServiceUnavailable" });
    lonely.close();
  });
});

async function freePort(): Promise<{ port: number }> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return { port };
}
