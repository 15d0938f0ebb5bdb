import { once } from "node:events";
import { Agent as PlainAgent, request as plainRequest } from "node:http";
import { request as tlsRequest } from "node:https";
import { connect, type Socket } from "node:net";
import { createAuthority, issueIdentity } from "@keymesh/rpc/pki";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { readBody } from "../body/read-body.ts";
import type { DoorTls, WireHandler, WireRequest } from "../types.ts";
import { answer } from "./answer.ts";
import type { ListenerLimits } from "./limits.ts";
import { type Listener, listenPlainAndTls } from "./listener.ts";

type Identity = DoorTls & { readonly ca: Buffer };
const identities: Record<"door" | "gateway" | "s3" | "impostor", Identity> = {} as never;
const listeners: Listener[] = [];

beforeAll(async () => {
  const nowMs = Date.now();
  const mesh = await createAuthority(nowMs);
  const other = await createAuthority(nowMs);
  const service = (name: string) => ({ kind: "service", name }) as const;
  identities.door = await issueIdentity(mesh, service("kms"), { nowMs, hosts: ["localhost", "127.0.0.1"] });
  identities.gateway = await issueIdentity(mesh, service("gateway"), { nowMs });
  identities.s3 = await issueIdentity(mesh, service("s3-sim"), { nowMs });
  const forged = await issueIdentity(other, service("gateway"), { nowMs });
  identities.impostor = { ...forged, ca: identities.door.ca };
});
afterEach(async () => {
  await Promise.all(listeners.splice(0).map((listener) => listener.stop(50)));
});

/** Answers with what the handler saw of the request. */
const mirror: WireHandler = async (request, response) => {
  const body = await readBody(request, 1_000);
  const { body: _message, rawHeaders: _lines, headers: _headers, ...seen } = request;
  answer(request, response, 200, {}, JSON.stringify({ ...seen, text: body.toString() }));
};

async function listen(
  handler: WireHandler = mirror,
  limits: Partial<ListenerLimits> = {},
  onBug?: (error: unknown) => void,
): Promise<{ listener: Listener; host: string; port: number }> {
  const listener = await listenPlainAndTls(
    { listen: "127.0.0.1:0", tls: identities.door, limits: { checkingIntervalMs: 50, ...limits }, onBug },
    handler,
  );
  listeners.push(listener);
  return { listener, host: "127.0.0.1", port: Number(listener.address.split(":")[1]) };
}

interface Sending {
  readonly port: number;
  readonly client?: Identity;
  readonly isPlain?: boolean;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function send({ port, client, isPlain, headers, body }: Sending) {
  const options = { host: "127.0.0.1", port, method: "POST", path: "/a%20b?x=1", headers };
  const outgoing = isPlain
    ? plainRequest(options)
    : tlsRequest({
        ...options,
        servername: "localhost",
        ca: identities.door.ca,
        cert: client?.cert,
        key: client?.key,
      });
  outgoing.end(body);
  const [response] = await once(outgoing, "response");
  let text = "";
  for await (const chunk of response) text += chunk;
  return {
    status: response.statusCode as number,
    seen: JSON.parse(text || "{}") as WireRequest & { text: string },
  };
}

/** Writes bytes to the port as they are; resolves with all that comes back until the connection ends. */
async function raw(port: number, ...writes: string[]): Promise<string> {
  const socket: Socket = connect(port, "127.0.0.1");
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.on("close", resolve));
  let text = "";
  socket.on("data", (chunk) => {
    text += chunk;
  });
  for (const bytes of writes) {
    socket.write(bytes, "latin1");
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  await closed;
  return text;
}

describe("one port for plain HTTP and TLS", () => {
  test("tells them apart by the first byte, and says which it was", async () => {
    const { port } = await listen();
    const plain = await send({ port, isPlain: true, body: "hi" });
    expect(plain.seen).toMatchObject({
      method: "POST",
      rawPath: "/a%20b",
      rawQuery: "x=1",
      text: "hi",
      sourceIp: "127.0.0.1",
    });
    expect(plain.seen.tls).toBeUndefined();
    expect(plain.seen.requestId).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    const secure = await send({ port, body: "hi" });
    expect(secure.seen.tls).toMatchObject({
      version: "TLSv1.3",
      cipherSuite: expect.stringMatching(/^TLS_/),
    });
    expect(secure.seen.requestId).not.toBe(plain.seen.requestId);
  });

  test("serves many requests on one connection", async () => {
    const { port } = await listen();
    const agent = new PlainAgent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    for (let i = 0; i < 5; i++) {
      const outgoing = plainRequest({ host: "127.0.0.1", port, agent, method: "POST" }).end(String(i));
      const [response] = await once(outgoing, "response");
      ports.add(response.socket.localPort);
      response.resume();
      await once(response, "end");
    }
    expect(ports.size).toBe(1);
    agent.destroy();
  });

  test.each([0, 400 * 86_400_000])("tells a time %i ms ahead of the system's", async (aheadMs) => {
    const clock = {
      now: () => Date.now() + aheadMs,
      systemTime: () => (aheadMs === 0 ? undefined : { nowMs: Date.now(), sinceMs: 0, formerMs: [] }),
    };
    const listener = await listenPlainAndTls({ listen: "127.0.0.1:0", clock }, mirror);
    listeners.push(listener);
    const { headers } = await fetch(`http://${listener.address}/`);
    const toldMs = Date.parse(headers.get("date")!);
    expect(Math.abs(toldMs - Date.now() - aheadMs)).toBeLessThan(5_000);
  });

  test("says why when the port can't be had", async () => {
    const { listener } = await listen();
    await expect(listenPlainAndTls({ listen: listener.address }, mirror)).rejects.toMatchObject({
      code: "EADDRINUSE",
    });
  });
});

describe("what is said of the caller", () => {
  const headers = {
    "x-forwarded-for": "10.1.2.3",
    "x-forwarded-proto": "https",
    "x-forwarded-tls-version": "TLSv1.2",
    "x-forwarded-tls-cipher": "ECDHE-X",
    "x-keymesh-request-id": "11111111-2222-4333-8444-555555555555",
    host: "kms.localhost",
  };

  test("is believed from the gateway's certificate", async () => {
    const { port } = await listen();
    const { seen } = await send({ port, client: identities.gateway, headers });
    expect(seen).toMatchObject({
      sourceIp: "10.1.2.3",
      requestId: headers["x-keymesh-request-id"],
      tls: { version: "TLSv1.2", cipherSuite: "ECDHE-X", host: "kms.localhost" },
    });
    const plainCaller = await send({
      port,
      client: identities.gateway,
      headers: { ...headers, "x-forwarded-proto": "http" },
    });
    expect(plainCaller.seen.tls).toBeUndefined();
  });

  test("is not believed from nobody, another service, or a gateway of another mesh", async () => {
    const { port } = await listen();
    for (const client of [undefined, identities.s3, identities.impostor]) {
      const { seen } = await send({ port, client, headers });
      expect(seen.sourceIp).toBe("127.0.0.1");
      expect(seen.requestId).not.toBe(headers["x-keymesh-request-id"]);
      expect(seen.tls?.version).toBe("TLSv1.3");
    }
    const plain = await send({ port, isPlain: true, headers });
    expect(plain.seen.sourceIp).toBe("127.0.0.1");
    expect(plain.seen.tls).toBeUndefined();
  });

  test("only a well-formed traceparent is passed on", async () => {
    const { port } = await listen();
    const traceparent = `00-${"a".repeat(32)}-${"b".repeat(16)}-01`;
    expect((await send({ port, isPlain: true, headers: { traceparent } })).seen.traceparent).toBe(
      traceparent,
    );
    expect(
      (await send({ port, isPlain: true, headers: { traceparent: "x" } })).seen.traceparent,
    ).toBeUndefined();
  });
});

describe("bad input", () => {
  test.each([
    ["no HTTP at all", "hello\r\n\r\n", "400 Bad Request"],
    [
      "two lengths",
      "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n",
      "400 Bad Request",
    ],
    [
      "a length and chunks",
      "POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n",
      "400 Bad Request",
    ],
    ["no host", "GET / HTTP/1.1\r\n\r\n", "400 Bad Request"],
    ["a proxy's request", "GET http://a/ HTTP/1.1\r\nhost: a\r\n\r\n", "400 Bad Request"],
    [
      "a header over 64 KiB",
      `GET / HTTP/1.1\r\nhost: a\r\na: ${"x".repeat(66_000)}\r\n\r\n`,
      "431 Request Header Fields Too Large",
    ],
    [
      "600 headers",
      `GET / HTTP/1.1\r\nhost: a\r\n${"a: b\r\n".repeat(600)}\r\n`,
      "431 Request Header Fields Too Large",
    ],
  ])("%s is refused and the port lives on", async (_what, bytes, status) => {
    const { port } = await listen();
    expect((await raw(port, bytes)).split("\r\n", 1)[0]).toBe(`HTTP/1.1 ${status}`);
    expect((await send({ port, isPlain: true })).status).toBe(200);
  });

  test("a broken TLS handshake just ends", async () => {
    const { port } = await listen();
    expect(await raw(port, "\x16\x03\x01\x00\x05hello")).not.toContain("HTTP");
    expect((await send({ port })).status).toBe(200);
  });

  test("clients that say nothing, dawdle with headers or with the handshake are cut off", async () => {
    const { port } = await listen(mirror, {
      handshakeTimeoutMs: 100,
      headersTimeoutMs: 100,
      requestTimeoutMs: 300,
    });
    const started = performance.now();
    const [silent, slow, half] = await Promise.all([
      raw(port),
      raw(port, "GET / HT"),
      raw(port, "\x16\x03\x01"),
    ]);
    expect(silent).toBe("");
    expect(slow).toContain("408 Request Timeout");
    expect(half).not.toContain("HTTP");
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test("connections beyond the limit are closed at once", async () => {
    const { port } = await listen(mirror, { maxConnections: 1 });
    const first = connect(port, "127.0.0.1");
    await once(first, "connect");
    expect(await raw(port)).toBe("");
    first.destroy();
  });

  test("a handler's bug is a bare 500, and told", async () => {
    const bugs: unknown[] = [];
    const { port } = await listen(
      async () => Promise.reject(new Error("oops")),
      {},
      (error) => bugs.push(error),
    );
    expect((await send({ port, isPlain: true })).status).toBe(500);
    expect(bugs).toEqual([new Error("oops")]);
  });
});

describe("a body that is refused", () => {
  const refuse: WireHandler = async (request, response) => answer(request, response, 403, {}, "no");

  test("is never asked for when the client waits for 100 Continue", async () => {
    const { port } = await listen(refuse);
    const text = await raw(
      port,
      "PUT / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 10\r\nconnection: close\r\n\r\n",
    );
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
    const read = await listen();
    const answered = await raw(
      read.port,
      "PUT / HTTP/1.1\r\nhost: a\r\nexpect: 100-continue\r\ncontent-length: 2\r\nconnection: close\r\n\r\n",
      "hi",
    );
    expect(answered).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 /);
  });

  test("is swallowed up to a bound, so that the client reads the answer, then cut", async () => {
    const { port } = await listen(refuse, { maxLingerBytes: 100_000 });
    const text = await raw(
      port,
      "PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 100000000\r\n\r\n",
      "x".repeat(3_000_000),
    );
    expect(text).toMatch(/^HTTP\/1\.1 403 /);
  });

  test.each([
    ["of which the end does not come", "content-length: 3000000", "x".repeat(10)],
    ["of no announced length", "transfer-encoding: chunked", "5\r\nhello\r\n"],
  ])("%s: the answer says that the connection closes, and closes it", async (_what, framing, body) => {
    const { port } = await listen(refuse);
    const started = performance.now();
    const text = await raw(port, `PUT / HTTP/1.1\r\nhost: a\r\n${framing}\r\n\r\n`, body);
    expect(text).toMatch(/^HTTP\/1\.1 403 .*\r\nconnection: close\r\n.*\r\n\r\nno$/is);
    expect(performance.now() - started).toBeLessThan(3_500);
  });

  test("does not cost a connection whose body was read", async () => {
    const { port } = await listen();
    const head = "PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 2\r\n";
    const text = await raw(port, `${head}\r\nhi${head}connection: close\r\n\r\nho`);
    expect(text.match(/HTTP\/1\.1 200 /g)).toHaveLength(2);
  });

  test("cut off by the client is IncompleteBody to the handler", async () => {
    let seen: unknown;
    const { port } = await listen(async (request, response) => {
      await readBody(request, 1_000).catch((error: unknown) => {
        seen = error;
      });
      response.destroy();
    });
    const socket = connect(port, "127.0.0.1");
    socket.write("PUT / HTTP/1.1\r\nhost: a\r\ncontent-length: 10\r\n\r\nabc");
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await expect.poll(() => seen).toMatchObject({ code: "IncompleteBody" });
  });
});

test("stop lets requests in flight finish, drops idle connections, and frees the port", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { listener, port } = await listen(async (request, response) => {
    await held;
    answer(request, response, 200, {}, "{}");
  });
  const idle = connect(port, "127.0.0.1");
  await once(idle, "connect");
  const pending = send({ port });
  await new Promise((resolve) => setTimeout(resolve, 50));
  const stopped = listener.stop(2_000);
  release();
  expect((await pending).status).toBe(200);
  idle.destroy();
  await stopped;
  await expect(send({ port, isPlain: true })).rejects.toMatchObject({ code: "ECONNREFUSED" });
});
