import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { describe, expect, test } from "vitest";
import { bodyOf, echo } from "../testing/fixture.ts";
import { gatewayTo, send, upstream } from "../testing/harness.ts";

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
