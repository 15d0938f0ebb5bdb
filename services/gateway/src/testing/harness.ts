import { once } from "node:events";
import { type Agent, type IncomingMessage, type RequestListener, request } from "node:http";
import { afterEach, expect } from "vitest";
import { bodyOf, type FakeUpstream, fakeUpstream, testGateway } from "./fixture.ts";

/** What the running test started; the last first. */
export const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export type Gateway = Awaited<ReturnType<typeof testGateway>>;

/** A fake service for one test. */
export async function upstream(handler: RequestListener, name = "s3-sim", port = 0): Promise<FakeUpstream> {
  const fake = await fakeUpstream(name, handler, port);
  cleanups.push(() => fake.stop());
  return fake;
}

/** A gateway for one test with a service as S3; no request may fail by a bug. */
export async function gatewayTo(
  address: string,
  more: Parameters<typeof testGateway>[0] = {},
): Promise<Gateway> {
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

/** One request on a connection of its own, unless `agent` says otherwise, and its answer. */
export async function send(gateway: Gateway, { body, ...options }: Sent = {}) {
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

/** Raw headers as an object. */
export function headerPairs(raw: string[]): Record<string, string> {
  return Object.fromEntries(raw.flatMap((name, i) => (i % 2 === 0 ? [[name, raw[i + 1]!]] : [])));
}
