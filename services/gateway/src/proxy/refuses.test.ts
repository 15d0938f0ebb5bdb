import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { echo, signedFor } from "../testing/fixture.ts";
import { gatewayTo, send, upstream } from "../testing/harness.ts";

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

  test("a transfer coding other than chunked, which it would have to undo", async () => {
    const gateway = await gatewayTo((await upstream(echo)).address);
    const headers = { "transfer-encoding": "gzip, chunked", authorization: signedFor("s3") };
    const { status, body } = await send(gateway, { method: "PUT", headers, body: "x" });
    expect(status).toBe(501);
    expect(body).toContain("<Code>NotImplemented</Code>");
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
