import { once } from "node:events";
import { Agent, type IncomingMessage, type RequestListener, request } from "node:http";
import { request as requestTls } from "node:https";
import { connect } from "node:net";
import { createTracer, type FinishedSpan, rateLimitedSampler, unsampledTraceparent } from "@keymesh/flow";
import { afterEach, describe, expect, test } from "vitest";
import {
  bodyOf,
  echo,
  type FakeUpstream,
  fakeUpstream,
  identityOf,
  signedFor,
  testGateway,
} from "../testing/fixture.ts";

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

type Gateway = Awaited<ReturnType<typeof testGateway>>;

async function upstream(handler: RequestListener, name = "s3-sim", port = 0): Promise<FakeUpstream> {
  const fake = await fakeUpstream(name, handler, port);
  cleanups.push(() => fake.stop());
  return fake;
}

async function gatewayTo(address: string, more: Parameters<typeof testGateway>[0] = {}): Promise<Gateway> {
  const gateway = await testGateway({ upstreams: { s3: address }, ...more });
  cleanups.push(async () => {
    await gateway.stop(100);
    expect(gateway.bugs).toEqual([]);
  });
  return gateway;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string> | string[];
  readonly body?: string;
  readonly agent?: Agent;
}

async function send(gateway: Gateway, { body, ...options }: Sent = {}) {
  const outgoing = request({ host: "127.0.0.1", port: gateway.port, agent: false, ...options } as never);
  outgoing.end(body);
  const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
  return {
    status: answer.statusCode,
    headers: answer.headers,
    rawHeaders: answer.rawHeaders,
    body: await bodyOf(answer),
  };
}

function headerPairs(raw: string[]): Record<string, string> {
  return Object.fromEntries(raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1]!]] : [])));
}

describe("the gateway passes on", () => {
  test("method, path, query, headers in their order and case, and the body", async () => {
    const gateway = await gatewayTo((await upstream(echo)).address);
    const headers = [
      ...[
        "HoSt",
        "photos.s3.localhost",
        "X-Amz-Meta-ZZ",
        "1",
        "x-amz-meta-aa",
        " padded\t2",
        "X-Amz-Meta-ZZ",
        "3",
      ],
      ...["Authorization", signedFor("s3"), "Content-Length", "5", "X-Forwarded-For", "6.6.6.6"],
    ];
    const { status, body } = await send(gateway, {
      method: "PUT",
      path: "/a%20b//c?x=%2F&y&versionId=1",
      headers,
      body: "hello",
    });
    expect(status).toBe(200);
    const seen = JSON.parse(body);
    expect(seen).toMatchObject({ method: "PUT", url: "/a%20b//c?x=%2F&y&versionId=1", body: "hello" });
    expect(seen.rawHeaders.slice(0, 12)).toEqual(headers.slice(0, 12).map((text) => text.trim()));
    expect(headerPairs(seen.rawHeaders.slice(12))).toMatchObject({
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "http",
      "x-forwarded-port": String(gateway.port),
      "x-keymesh-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(seen.rawHeaders.filter((name: string) => /^transfer-encoding$/i.test(name))).toEqual([]);
  });

  test("chunked bodies with their trailers, both ways", async () => {
    const fake = await upstream(async (message, response) => {
      const body = await bodyOf(message);
      response.writeHead(200, { trailer: "x-sum" });
      response.write(`${body}!`);
      response.addTrailers({ "x-sum": `of ${message.trailers["x-check"]}` });
      response.end();
    });
    const gateway = await gatewayTo(fake.address);
    const outgoing = request(gateway.url, { method: "PUT", headers: { trailer: "x-check" } });
    outgoing.write("ab");
    outgoing.addTrailers({ "x-check": "42" });
    outgoing.end("cd");
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(await bodyOf(answer)).toBe("abcd!");
    expect(answer.trailers).toEqual({ "x-sum": "of 42" });
  });

  test("HEAD with its length and no body; 204; 304", async () => {
    const fake = await upstream((message, response) => {
      if (message.method === "HEAD")
        response.writeHead(200, { "content-length": 5_000_000_000, etag: '"x"' }).end();
      else response.writeHead(message.url === "/204" ? 204 : 304, { etag: '"y"' }).end();
    });
    const gateway = await gatewayTo(fake.address);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    cleanups.push(async () => agent.destroy());
    const head = await send(gateway, { method: "HEAD", path: "/b/k", agent });
    expect(head).toMatchObject({
      status: 200,
      body: "",
      headers: { "content-length": "5000000000", etag: '"x"' },
    });
    expect(await send(gateway, { path: "/204", agent })).toMatchObject({ status: 204, body: "" });
    expect(await send(gateway, { path: "/304", agent })).toMatchObject({
      status: 304,
      headers: { etag: '"y"' },
    });
  });

  test("requests over pooled connections, and many at once", async () => {
    const fake = await upstream(echo);
    const gateway = await gatewayTo(fake.address);
    for (let i = 0; i < 20; i++) await send(gateway, { method: "POST", body: "x" });
    expect(fake.connections()).toBe(1);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) => send(gateway, { method: "POST", body: `body ${i}` })),
    );
    expect(answers.map(({ body }) => JSON.parse(body).body)).toEqual(answers.map((_, i) => `body ${i}`));
  });

  test("TLS on the same port, told to the service", async () => {
    const gateway = await gatewayTo((await upstream(echo)).address);
    const { ca } = await identityOf("anyone");
    const outgoing = requestTls({ host: "localhost", port: gateway.port, ca, agent: false }).end();
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(headerPairs(JSON.parse(await bodyOf(answer)).rawHeaders)).toMatchObject({
      "x-forwarded-proto": "https",
      "x-forwarded-tls-version": "TLSv1.3",
      "x-forwarded-tls-cipher": expect.stringMatching(/^TLS_/),
    });
  });

  test("Expect: 100-continue only when the service wants the body", async () => {
    const fake = await fakeWithContinue();
    const gateway = await gatewayTo(fake.address);
    const ask = async (path: string) => {
      const outgoing = request(gateway.url + path, {
        method: "PUT",
        headers: { expect: "100-continue", "content-length": "4" },
      });
      let isContinued = false;
      outgoing.on("continue", () => {
        isContinued = true;
        outgoing.end("body");
      });
      outgoing.on("error", () => {});
      outgoing.flushHeaders();
      const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
      return {
        isContinued,
        status: answer.statusCode,
        connection: answer.headers.connection,
        body: await bodyOf(answer),
      };
    };
    expect(await ask("/yes")).toMatchObject({ isContinued: true, status: 200, body: "got body" });
    expect(await ask("/no")).toMatchObject({ isContinued: false, status: 403, connection: "close" });
  });
});

async function fakeWithContinue(): Promise<FakeUpstream> {
  const { createServer } = await import("node:https");
  const { ca, cert, key } = await identityOf("s3-sim");
  const server = createServer({ ca, cert, key, requestCert: true });
  server.on("checkContinue", async (message, response) => {
    if (message.url === "/no") {
      response.writeHead(403).end();
      return;
    }
    response.writeContinue();
    response.end(`got ${await bodyOf(message)}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  cleanups.push(async () => {
    server.closeAllConnections();
    server.close();
  });
  return { address: `127.0.0.1:${port}`, port, connections: () => 0, stop: async () => {} };
}

describe("the gateway streams", () => {
  test("256 MB each way in bounded memory", { timeout: 30_000 }, async () => {
    const total = 256 * 2 ** 20;
    const piece = Buffer.alloc(256 * 1024, 7);
    const fake = await upstream(async (message, response) => {
      let received = 0;
      for await (const chunk of message) received += (chunk as Buffer).length;
      response.writeHead(200, { "content-length": total, "x-received": received });
      for (let sent = 0; sent < total; sent += piece.length) {
        if (!response.write(piece)) await once(response, "drain");
      }
      response.end();
    });
    const gateway = await gatewayTo(fake.address);
    const outgoing = request(gateway.url, { method: "PUT", headers: { "content-length": total } });
    const before = process.memoryUsage().rss;
    let peak = 0;
    for (let sent = 0; sent < total; sent += piece.length) {
      if (!outgoing.write(piece)) await once(outgoing, "drain");
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    outgoing.end();
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(answer.headers["x-received"]).toBe(String(total));
    let received = 0;
    for await (const chunk of answer) {
      received += (chunk as Buffer).length;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    expect(received).toBe(total);
    // Client, gateway and service are all in this process.
    expect(peak - before).toBeLessThan(150 * 2 ** 20);
  });

  test("no faster than the client reads", async () => {
    let written = 0;
    const fake = await upstream((_message, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const more = () => {
        while (response.write(piece)) written += piece.length;
        written += piece.length;
      };
      response.on("drain", more).on("error", () => {});
      more();
    });
    const gateway = await gatewayTo(fake.address);
    const outgoing = request(gateway.url).end();
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    await settled(() => written);
    expect(written).toBeGreaterThan(0);
    expect(written).toBeLessThan(64 * 2 ** 20);
    answer.destroy();
  });
});

/** Waits until a number stops changing. */
async function settled(read: () => number): Promise<void> {
  for (let last = -1, same = 0; same < 4; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const now = read();
    same = now === last ? same + 1 : 0;
    last = now;
  }
}

describe("when one side goes away", () => {
  test("a client that leaves during its upload ends the service's request in an error", async () => {
    const lost = Promise.withResolvers<string>();
    const fake = await upstream((message) => {
      message.on("error", (error: NodeJS.ErrnoException) => lost.resolve(error.code ?? ""));
      message.on("end", () => lost.resolve("looked whole"));
      message.resume();
    });
    const gateway = await gatewayTo(fake.address);
    for (const headers of [{ "content-length": "1000000" }, { "transfer-encoding": "chunked" }]) {
      const outgoing = request(gateway.url, { method: "PUT", headers });
      outgoing.on("error", () => {});
      outgoing.write("begun");
      await new Promise((resolve) => setTimeout(resolve, 50));
      outgoing.destroy();
      expect(await lost.promise).toBe("ECONNRESET");
    }
  });

  test("a client that leaves during its download ends the service's answer", async () => {
    const closed = Promise.withResolvers<boolean>();
    const fake = await upstream((_message, response) => {
      response.on("close", () => closed.resolve(response.writableFinished));
      response.write(Buffer.alloc(1024));
    });
    const gateway = await gatewayTo(fake.address);
    const outgoing = request(gateway.url).end();
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    answer.destroy();
    expect(await closed.promise).toBe(false);
  });

  test.each([{ "content-length": "1000" }, {}])(
    "an answer the service cuts is cut for the client (%j)",
    async (headers) => {
      const fake = await upstream((_message, response) => {
        response.writeHead(200, headers as Record<string, string>);
        response.write("only this", () => response.destroy());
      });
      const gateway = await gatewayTo(fake.address);
      const outgoing = request(gateway.url).end();
      const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
      await expect(bodyOf(answer)).rejects.toThrow("aborted");
    },
  );

  test("an early refusal reaches a client that is still uploading", async () => {
    const fake = await upstream((message, response) => {
      message.resume();
      response.writeHead(403, { "content-length": 2 }).end("no");
    });
    const gateway = await gatewayTo(fake.address);
    const outgoing = request(gateway.url, { method: "PUT", headers: { "content-length": "1000000" } });
    outgoing.on("error", () => {});
    outgoing.write("begun");
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    expect(answer.statusCode).toBe(403);
    expect(await bodyOf(answer)).toBe("no");
    expect(await send(gateway)).toMatchObject({ status: 403 });
    outgoing.destroy();
  });

  test("a restarted service is found again at once", async () => {
    const first = await upstream(echo);
    const gateway = await gatewayTo(first.address);
    expect(await send(gateway, { method: "POST", body: "1" })).toMatchObject({ status: 200 });
    await first.stop();
    await upstream(echo, "s3-sim", first.port);
    const { status, body } = await send(gateway, { method: "POST", body: "2" });
    expect([status, JSON.parse(body).body]).toEqual([200, "2"]);
  });

  test("a service that comes back within the retries costs its client nothing", async () => {
    const first = await upstream(echo);
    await first.stop();
    const gateway = await gatewayTo(first.address);
    const sent = send(gateway, { method: "POST", body: "patient" });
    setTimeout(() => void upstream(echo, "s3-sim", first.port), 100);
    expect(JSON.parse((await sent).body).body).toBe("patient");
  });

  test("what may have been acted on is not sent twice", async () => {
    let times = 0;
    const fake = await upstream((message) => {
      times++;
      message.once("data", () => message.socket.destroy());
      if (message.headers["content-length"] === undefined) message.socket.destroy();
    });
    const gateway = await gatewayTo(fake.address);
    expect(await send(gateway, { method: "POST", body: "once" })).toMatchObject({ status: 503 });
    expect(times).toBe(1);
    expect(await send(gateway, { method: "POST", headers: ["Host", "x"] })).toMatchObject({ status: 503 });
    expect(times).toBe(2);
    expect(await send(gateway, { method: "GET" })).toMatchObject({ status: 503 });
    expect(times).toBe(5);
  });

  test("a service that says nothing is given up", async () => {
    const fake = await upstream(() => {});
    const gateway = await gatewayTo(fake.address, { upstreamLimits: { idleTimeoutMs: 100 } });
    expect(await send(gateway, { method: "POST", body: "x" })).toMatchObject({ status: 503 });
  });
});

describe("the gateway refuses", () => {
  const down = async () => {
    const fake = await upstream(echo);
    await fake.stop();
    const { address } = fake;
    return gatewayTo(address, { upstreams: { s3: address, kms: address, ec2: address, identity: address } });
  };

  test("with 503 in the protocol of the service that is down", async () => {
    const gateway = await down();
    const by = (service: string) => send(gateway, { headers: { authorization: signedFor(service) } });
    const [kms, s3, ec2, sts, trail] = await Promise.all(["kms", "s3", "ec2", "sts", "cloudtrail"].map(by));
    expect([kms, s3, ec2, sts, trail].map((answer) => answer!.status)).toEqual([503, 503, 503, 503, 503]);
    expect(JSON.parse(kms!.body).__type).toBe("ServiceUnavailableException");
    expect(JSON.parse(trail!.body).__type).toBe("ServiceUnavailableException");
    expect(s3!.body).toMatch(/^<\?xml.*\n<Error><Code>ServiceUnavailable<\/Code>.*<RequestId>/);
    expect(ec2!.body).toMatch(/<Response><Errors><Error><Code>ServiceUnavailable<.*<RequestID>/);
    expect(sts!.body).toMatch(/<ErrorResponse><Error><Type>Receiver<\/Type><Code>ServiceUnavailable</);
  });

  test("a service that is not in the mesh, by name", async () => {
    const gateway = await down();
    const headers = { authorization: signedFor("dynamo<db>"), "content-type": "application/x-amz-json-1.0" };
    const json = await send(gateway, { method: "POST", headers });
    expect(json.status).toBe(501);
    expect(JSON.parse(json.body)).toMatchObject({
      __type: "NotImplemented",
      message:
        "The service dynamo<db> is not in this mesh, which has: kms, s3, ec2, ebs, cloudtrail, sts, iam.",
    });
    const xml = await send(gateway, { headers: { authorization: signedFor("dynamo<db>") } });
    expect(xml.body).toContain("dynamo&lt;db&gt;");
  });

  test("a service with another's certificate, or of another mesh", async () => {
    const impostor = await upstream(echo, "kms");
    expect(await send(await gatewayTo(impostor.address))).toMatchObject({ status: 503 });
  });

  test("headers over 64 KiB, too many headers, what is not HTTP, and a request target that is none", async () => {
    const gateway = await gatewayTo((await upstream(echo)).address);
    expect(await send(gateway, { headers: { "x-big": "x".repeat(66_000) } })).toMatchObject({ status: 431 });
    const many = Array.from({ length: 600 }, (_, i) => [`x-${i}`, "1"]).flat();
    expect(await send(gateway, { headers: ["Host", "x", ...many] })).toMatchObject({ status: 431 });
    const raw = async (text: string) => {
      const socket = connect(gateway.port, "127.0.0.1");
      socket.end(text, "latin1");
      let answer = "";
      for await (const chunk of socket) answer += chunk;
      return answer.split("\r\n")[0];
    };
    expect(await raw("hello\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect(await raw("GET http://else.where/ HTTP/1.1\r\nhost: x\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect(
      await raw(
        "PUT / HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      ),
    ).toBe("HTTP/1.1 400 Bad Request");
  });

  test("clients that are too slow with their headers", async () => {
    const gateway = await gatewayTo((await upstream(echo)).address, {
      limits: { headersTimeoutMs: 100, checkingIntervalMs: 50 },
    });
    const socket = connect(gateway.port, "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nx-slow: ");
    let answer = "";
    for await (const chunk of socket) answer += chunk;
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
  });
});

describe("traces", () => {
  const traced = async (tracesPerSecond: number) => {
    const spans: FinishedSpan[] = [];
    const sink = { accept: (span: FinishedSpan) => void spans.push(span), close: async () => {} };
    const tracer = createTracer({
      service: "gateway",
      world: "normal",
      sampler: rateLimitedSampler(tracesPerSecond),
      sink,
    });
    const gateway = await gatewayTo((await upstream(echo)).address, { tracer });
    const seenWith = async (headers: Record<string, string> = {}) =>
      headerPairs(JSON.parse((await send(gateway, { headers })).body).rawHeaders).traceparent;
    return { spans, seenWith };
  };

  test("start here when sampled, and go on to the service", async () => {
    const { spans, seenWith } = await traced(Number.POSITIVE_INFINITY);
    const seen = await seenWith();
    await expect.poll(() => spans.length).toBe(1);
    expect(seen).toBe(`00-${spans[0]!.traceId}-${spans[0]!.spanId}-01`);
    expect(spans[0]).toMatchObject({ name: "GET s3", attributes: { "http.response.status_code": 200 } });
  });

  test("continue the client's", async () => {
    const { spans, seenWith } = await traced(0);
    const seen = await seenWith({ traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01` });
    await expect.poll(() => spans.length).toBe(1);
    expect(spans[0]).toMatchObject({ traceId: "a".repeat(32), parentSpanId: "b".repeat(16) });
    expect(seen).toContain(spans[0]!.spanId);
  });

  test("that are not sampled stay so behind the gateway", async () => {
    const { spans, seenWith } = await traced(0);
    expect(await seenWith()).toBe(unsampledTraceparent);
    expect(spans).toEqual([]);
  });
});
