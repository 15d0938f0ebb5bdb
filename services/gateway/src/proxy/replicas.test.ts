import type { RequestListener } from "node:http";
import { describe, expect, test } from "vitest";
import { echo, identityOf } from "../testing/fixture.ts";
import { cleanups, gatewayTo, send, upstream } from "../testing/harness.ts";
import { Upstream } from "../upstream/upstream.ts";

/** A replica that answers with its name. */
const named =
  (name: string): RequestListener =>
  (message, response) => {
    message.resume();
    message.on("end", () => response.end(name));
  };

describe("a service with replicas", () => {
  test("requests are spread over them", async () => {
    const [a, b] = await Promise.all([upstream(named("a")), upstream(named("b"))]);
    const gateway = await gatewayTo(`${a.address},${b.address}`);
    const answers: string[] = [];
    for (let i = 0; i < 20; i++) answers.push((await send(gateway)).body);
    expect(answers.filter((name) => name === "a")).toHaveLength(10);
  });

  test("a slow one gets only what the others are too busy for", async () => {
    let slow = 0;
    const stuck = await upstream((message) => {
      slow += 1;
      message.resume();
    });
    const quick = await upstream(named("quick"));
    const gateway = await gatewayTo(`${stuck.address},${quick.address}`);
    const lost = send(gateway, { method: "POST", body: "x" });
    const first = send(gateway, { method: "POST", body: "x" });
    lost.catch(() => {});
    first.catch(() => {});
    await expect.poll(() => slow).toBe(1);
    for (let i = 0; i < 20; i++) expect((await send(gateway)).body).toBe("quick");
    expect(slow).toBe(1);
  });

  test("a dead one is passed over: no request fails, whatever its method", async () => {
    const [a, b] = await Promise.all([upstream(named("a")), upstream(named("b"))]);
    const gateway = await gatewayTo(`${a.address},${b.address}`);
    for (let i = 0; i < 4; i++) await send(gateway);
    await a.stop();
    for (let i = 0; i < 20; i++)
      expect(await send(gateway, { method: "POST", body: "x" })).toMatchObject({ status: 200, body: "b" });
  });

  test("one that comes back gets requests again", async () => {
    const [a, b] = await Promise.all([upstream(named("a")), upstream(named("b"))]);
    const gateway = await gatewayTo(`${a.address},${b.address}`);
    await a.stop();
    expect(await send(gateway)).toMatchObject({ body: "b" });
    await upstream(named("again"), "s3-sim", a.port);
    await expect.poll(async () => (await send(gateway)).body, { timeout: 5_000 }).toBe("again");
  });

  test("one with another's certificate is not believed", async () => {
    const [right, wrong] = await Promise.all([upstream(named("s3")), upstream(named("kms"), "kms")]);
    const gateway = await gatewayTo(`${wrong.address},${right.address}`);
    for (let i = 0; i < 6; i++) expect((await send(gateway)).body).toBe("s3");
  });

  test("when all are away the service is unavailable", async () => {
    const [a, b] = await Promise.all([upstream(echo), upstream(echo)]);
    const gateway = await gatewayTo(`${a.address},${b.address}`);
    await Promise.all([a.stop(), b.stop()]);
    expect(await send(gateway)).toMatchObject({ status: 503 });
  });
});

describe("an upstream behind a name", () => {
  test("takes the servers the name stands for, and fails where it stands for none", async () => {
    const fake = await upstream(named("a"));
    const known = new Map([["s3.test", ["127.0.0.1"]]]);
    const resolve = async (host: string) =>
      known.get(host) ?? Promise.reject(new Error(`${host}: not known`));
    const tls = await identityOf("gateway");
    const taken = (name: string) => {
      const one = new Upstream({ address: `${name}:${fake.port}`, server: "s3-sim", tls, resolve });
      cleanups.push(async () => one.close());
      return new Promise<string>((done) =>
        one.take((connection, error) => {
          connection?.destroy();
          done(error?.message ?? "connected");
        }),
      );
    };
    expect(await taken("s3.test")).toBe("connected");
    expect(await taken("nobody.test")).toMatch("not known");
  });
});
