import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { request as requestTls } from "node:https";
import { describe, expect, test } from "vitest";
import { bodyOf, echo, type FakeUpstream, identityOf, signedFor } from "../testing/fixture.ts";
import { cleanups, gatewayTo, headerPairs, send, upstream } from "../testing/harness.ts";

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
