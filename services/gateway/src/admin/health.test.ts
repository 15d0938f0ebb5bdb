import { serve } from "@keymesh/rpc";
import { expect, test } from "vitest";
import { identityOf, testGateway } from "../testing/fixture.ts";
import { healthRoutes } from "./health.ts";
import { type Member, meshHealth } from "./mesh-health.ts";

const gatewayOf = async (members: readonly Member[] = []) =>
  testGateway({
    admin: healthRoutes(meshHealth(members, await identityOf("gateway")), "9.9.9", { isReady: true }),
  });

const get = async (url: string, init?: RequestInit) => {
  const answer = await fetch(url, init);
  return { status: answer.status, body: (await answer.json()) as unknown };
};

test("health and readiness follow what the members say", async () => {
  const kms = await serve({ tls: await identityOf("kms"), listen: "127.0.0.1:0", services: [] });
  const trail = await serve({ tls: await identityOf("trail"), listen: "127.0.0.1:0", services: [] });
  const members = [
    { name: "kms", address: kms.address },
    { name: "trail", address: trail.address },
  ];
  const gateway = await gatewayOf(members);
  try {
    expect(await get(`${gateway.url}/_keymesh/health`)).toEqual({
      status: 200,
      body: { version: "9.9.9", services: { kms: "up", trail: "up" } },
    });
    expect((await get(`${gateway.url}/_keymesh/ready`)).status).toBe(200);
    expect((await get(`${gateway.url}/_localstack/health`)).body).toMatchObject({
      services: { kms: "running", cloudtrail: "running", s3: "unavailable" },
    });

    trail.setHealthy(false);
    const ready = () => get(`${gateway.url}/_keymesh/ready`);
    await expect.poll(ready, { timeout: 3000 }).toEqual({
      status: 503,
      body: { ready: false, services: { kms: "up", trail: "down" } },
    });
    // Good news is told at once, bad news not a second time.
    trail.setHealthy(true);
    expect((await ready()).status).toBe(200);
    await kms.stop(0);
    await expect
      .poll(async () => (await ready()).body, { timeout: 3000 })
      .toMatchObject({
        services: { kms: "down" },
      });
  } finally {
    await gateway.stop(100);
    await trail.stop(0);
  }
});

test("the mesh is ready while its caller is away, and says that it is", async () => {
  const gateway = await gatewayOf([{ name: "caller", address: "127.0.0.1:1" }]);
  try {
    expect(await get(`${gateway.url}/_keymesh/ready`)).toEqual({
      status: 200,
      body: { ready: true, services: { caller: "down" } },
    });
  } finally {
    await gateway.stop(100);
  }
});

test("a member is up while one of its replicas serves, and each is told of", async () => {
  const replicas = await Promise.all(
    [1, 2].map(async () => serve({ tls: await identityOf("kms"), listen: "127.0.0.1:0", services: [] })),
  );
  const [first, second] = replicas.map(({ address }) => address);
  const gateway = await gatewayOf([{ name: "kms", address: `${first},${second}` }]);
  const ready = () => get(`${gateway.url}/_keymesh/ready`);
  try {
    expect(await ready()).toEqual({
      status: 200,
      body: { ready: true, services: { kms: "up" }, replicas: { kms: { [first!]: "up", [second!]: "up" } } },
    });
    await replicas[0]!.stop(0);
    await expect.poll(ready, { timeout: 3000 }).toEqual({
      status: 200,
      body: {
        ready: true,
        services: { kms: "up" },
        replicas: { kms: { [first!]: "down", [second!]: "up" } },
      },
    });
    await replicas[1]!.stop(0);
    await expect
      .poll(ready, { timeout: 3000 })
      .toMatchObject({ status: 503, body: { ready: false, services: { kms: "down" } } });
  } finally {
    await gateway.stop(100);
  }
});

test("a member with another's certificate is down", async () => {
  const stranger = await serve({ tls: await identityOf("trail"), listen: "127.0.0.1:0", services: [] });
  const gateway = await gatewayOf([{ name: "kms", address: stranger.address }]);
  try {
    expect((await get(`${gateway.url}/_keymesh/health`)).body).toMatchObject({ services: { kms: "down" } });
  } finally {
    await gateway.stop(100);
    await stranger.stop(0);
  }
});

test("other pages and methods are refused", async () => {
  const gateway = await gatewayOf();
  try {
    expect((await get(`${gateway.url}/_keymesh/nothing`)).status).toBe(404);
    expect((await get(`${gateway.url}/_keymesh/health`, { method: "POST" })).status).toBe(405);
  } finally {
    await gateway.stop(100);
  }
});
