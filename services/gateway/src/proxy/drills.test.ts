import { once } from "node:events";
import { request } from "node:http";
import { FaultBook } from "@keymesh/control";
import { describe, expect, test } from "vitest";
import { echo, signedFor } from "../testing/fixture.ts";
import { gatewayTo, send, upstream } from "../testing/harness.ts";

type Rule = Parameters<FaultBook["set"]>[0][number];

/** A gateway to fakes of KMS, S3 and identity, with one rule in force. */
async function drilled(rule: Partial<Rule>, killed: string[] = []) {
  const faults = new FaultBook();
  faults.set([{ id: "flt-1", hop: "gateway->*", fault: "error", probability: 1, ...rule }]);
  const [s3, kms, identity] = await Promise.all(
    ["s3-sim", "kms", "identity"].map(async (name) => (await upstream(echo, name)).address),
  );
  return gatewayTo(s3!, {
    upstreams: { s3, kms, identity },
    drills: { faults, s3Domains: ["localhost"], kill: async (member) => void killed.push(member) },
  });
}
const form = { "content-type": "application/x-www-form-urlencoded", authorization: signedFor("sts") };
const json = (target: string) => ({
  "x-amz-target": `TrentService.${target}`,
  authorization: signedFor("kms"),
});

describe("a fault at the gateway", () => {
  test("strikes the operation it names, wherever a protocol has its name", async () => {
    const statuses = async (method: string) => {
      const gateway = await drilled({ method });
      const [inHeader, inPath, inForm] = await Promise.all([
        send(gateway, { method: "POST", headers: json("Encrypt"), body: "{}" }),
        send(gateway, { path: "/bucket/key", headers: { authorization: signedFor("s3") } }),
        send(gateway, { method: "POST", headers: form, body: "Action=AssumeRole&Version=2011-06-15" }),
      ]);
      return [inHeader, inPath, inForm].map(({ status }) => status);
    };
    expect(await statuses("Encrypt")).toEqual([500, 200, 200]);
    expect(await statuses("GetObject")).toEqual([200, 500, 200]);
    expect(await statuses("AssumeRole")).toEqual([200, 200, 500]);
    expect(await statuses("Decrypt")).toEqual([200, 200, 200]);
  });

  test("leaves a form it has looked into whole", async () => {
    const gateway = await drilled({ method: "AssumeRole" });
    const body = `Action=GetCallerIdentity&${"x".repeat(200_000)}`;
    const answer = await send(gateway, { method: "POST", headers: form, body });
    expect(JSON.parse(answer.body).body).toBe(body);
  });

  test("is written as the service writes errors", async () => {
    const gateway = await drilled({ fault: "throttle" });
    const kms = await send(gateway, { method: "POST", headers: json("Encrypt"), body: "{}" });
    expect(JSON.parse(kms.body)).toMatchObject({ __type: "ThrottlingException" });
    const s3 = await send(gateway, { path: "/b/k", headers: { authorization: signedFor("s3") } });
    expect([s3.status, s3.body]).toEqual([503, expect.stringContaining("<Code>SlowDown</Code>")]);
  });

  test("flips one bit of an answer's body", async () => {
    const gateway = await drilled({ fault: "tamper" });
    const outgoing = request({
      host: "127.0.0.1",
      port: gateway.port,
      agent: false,
      headers: { authorization: signedFor("s3") },
    });
    outgoing.end();
    const [answer] = await once(outgoing, "response");
    const bytes: Buffer[] = [];
    for await (const piece of answer) bytes.push(piece as Buffer);
    expect(Buffer.concat(bytes).filter((byte) => byte >= 0x80)).toHaveLength(1);
  });

  test("kills the member the request is for, and passes the request on", async () => {
    const killed: string[] = [];
    const gateway = await drilled({ fault: "kill" }, killed);
    expect((await send(gateway, { path: "/b/k", headers: { authorization: signedFor("s3") } })).status).toBe(
      200,
    );
    expect(killed).toEqual(["s3-sim"]);
  });

  test("waits its time, and no longer for a client that has gone", async () => {
    const gateway = await drilled({ fault: "latency", ms: 150 });
    const fromMs = performance.now();
    await send(gateway, { headers: { authorization: signedFor("s3") } });
    expect(performance.now() - fromMs).toBeGreaterThanOrEqual(149);
    const dropping = await drilled({ fault: "drop" });
    const answer = fetch(dropping.url, { signal: AbortSignal.timeout(100) });
    await expect(answer).rejects.toThrow();
  });
});
