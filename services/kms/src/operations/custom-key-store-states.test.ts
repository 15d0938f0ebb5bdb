import type { kmsV1 } from "@keymesh/proto";
import { beforeEach, describe, expect, test } from "vitest";
import { connectingMs } from "../domain/custom-key-stores/custom-key-store.ts";
import { customKeyStoresPath, keyPath } from "../store/layout.ts";
import {
  cloudHsm,
  clusterOf,
  external,
  overVpc,
  password,
  service,
  testCertificate,
} from "../testing/key-store-requests.ts";
import {
  accountId,
  allow,
  createTestKms,
  otherRoot,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const bob = `arn:aws:iam::${accountId}:user/bob`;
let mesh: TestKms;

beforeEach(() => {
  mesh = createTestKms();
});

async function create(request: kmsV1.CreateCustomKeyStoreRequest): Promise<string> {
  return (await mesh.as(root).createCustomKeyStore(request)).customKeyStoreId!;
}

async function describeStore(customKeyStoreId: string): Promise<kmsV1.CustomKeyStoresListEntry> {
  const { customKeyStores } = await mesh.as(root).describeCustomKeyStores({ customKeyStoreId });
  return customKeyStores![0]!;
}

const connect = (customKeyStoreId: string) => mesh.as(root).connectCustomKeyStore({ customKeyStoreId });
const disconnect = (customKeyStoreId: string) => mesh.as(root).disconnectCustomKeyStore({ customKeyStoreId });
const update = (customKeyStoreId: string, request: object) =>
  mesh.as(root).updateCustomKeyStore({ customKeyStoreId, ...request });
const remove = (customKeyStoreId: string) => mesh.as(root).deleteCustomKeyStore({ customKeyStoreId });

async function failed(request: kmsV1.CreateCustomKeyStoreRequest): Promise<string> {
  const id = await create(request);
  await connect(id);
  mesh.clock.advanceDays(1);
  return id;
}

/** Puts a store into a state that nothing leads to while stores have no backends. */
async function plantConnected(id: string): Promise<void> {
  const list = await mesh.kms.keyStores.list(region, accountId);
  const planted = list.value.map((store) =>
    store.id === id ? { ...store, connection: { state: "CONNECTED" } } : store,
  );
  const value = Buffer.from(JSON.stringify(planted));
  await mesh.kms.keys.write([{ put: customKeyStoresPath(region, accountId), value }]);
}

describe("ConnectCustomKeyStore", () => {
  test.each([
    ["CLUSTER_NOT_FOUND", cloudHsm("x")],
    ["XKS_PROXY_NOT_REACHABLE", external("x")],
    ["XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND", overVpc("x")],
  ])("tries, and fails with %s for want of a backend", async (connectionErrorCode, request) => {
    const id = await create(request);
    await connect(id);
    expect(await describeStore(id)).toMatchObject({ connectionState: "CONNECTING" });
    expect((await describeStore(id)).connectionErrorCode ?? null).toBeNull();
    await connect(id);
    mesh.clock.advanceDays(connectingMs / 86_400_000);
    expect(await describeStore(id)).toMatchObject({ connectionState: "FAILED", connectionErrorCode });
  });

  test("wants a failed store to be disconnected first", async () => {
    const id = await failed(cloudHsm("x"));
    await expect(connect(id)).rejects.toMatchObject({ code: "CustomKeyStoreInvalidStateException" });
    await disconnect(id);
    await connect(id);
    expect(await describeStore(id)).toMatchObject({ connectionState: "CONNECTING" });
  });
});

describe("DisconnectCustomKeyStore", () => {
  test("ends an attempt, a failure and a connection, and is refused when there is none", async () => {
    const id = await create(cloudHsm("x"));
    await expect(disconnect(id)).rejects.toMatchObject({ code: "CustomKeyStoreInvalidStateException" });
    await connect(id);
    await disconnect(id);
    await plantConnected(id);
    await connect(id);
    expect(await describeStore(id)).toMatchObject({ connectionState: "CONNECTED" });
    await disconnect(id);
    expect(await describeStore(id)).toMatchObject({ connectionState: "DISCONNECTED" });
  });
});

describe("UpdateCustomKeyStore", () => {
  test("changes name and cluster of a disconnected store", async () => {
    const id = await create(cloudHsm("x"));
    await update(id, { newCustomKeyStoreName: "y", cloudHsmClusterId: clusterOf("b") });
    expect(await describeStore(id)).toMatchObject({
      customKeyStoreName: "y",
      cloudHsmClusterId: clusterOf("b"),
      trustAnchorCertificate: testCertificate,
    });
  });

  test("moves an external store to a VPC endpoint service and back", async () => {
    const id = await create(external("x"));
    const endpoint = { xksProxyUriEndpoint: "https://private.example" };
    const toVpc = { xksProxyConnectivity: "VPC_ENDPOINT_SERVICE", xksProxyVpcEndpointServiceName: service };
    await expect(update(id, toVpc)).rejects.toMatchObject({ code: "ValidationException" });
    await update(id, { ...toVpc, ...endpoint, xksProxyVpcEndpointServiceOwner: "444455556666" });
    expect((await describeStore(id)).xksProxyConfiguration).toMatchObject({
      vpcEndpointServiceName: service,
      vpcEndpointServiceOwner: "444455556666",
    });
    await update(id, { xksProxyConnectivity: "PUBLIC_ENDPOINT", xksProxyUriEndpoint: "https://p.example" });
    expect((await describeStore(id)).xksProxyConfiguration).toEqual({
      connectivity: "PUBLIC_ENDPOINT",
      accessKeyId: "ABCDEFGHIJKLMNOPQRST",
      uriEndpoint: "https://p.example",
      uriPath: "/kms/xks/v1",
    });
  });

  test("takes while connected what needs no new connection, and nothing while that failed", async () => {
    const hsm = await create(cloudHsm("hsm"));
    const ext = await create(external("ext"));
    for (const id of [hsm, ext]) await plantConnected(id);
    await update(hsm, { newCustomKeyStoreName: "hsm2" });
    await update(ext, { xksProxyUriPath: "/new/kms/xks/v1" });
    for (const [id, request] of [
      [hsm, { keyStorePassword: password }],
      [hsm, { cloudHsmClusterId: clusterOf("b") }],
      [ext, { xksProxyUriEndpoint: "https://b.example" }],
    ] as const) {
      await expect(update(id, request)).rejects.toMatchObject({
        code: "CustomKeyStoreInvalidStateException",
      });
    }
    const broken = await failed(cloudHsm("broken", "z"));
    await expect(update(broken, { newCustomKeyStoreName: "n" })).rejects.toMatchObject({
      code: "CustomKeyStoreInvalidStateException",
    });
  });

  test.each([
    ["CustomKeyStoreNameInUseException", { newCustomKeyStoreName: "other" }],
    ["CloudHsmClusterNotRelatedException", { cloudHsmClusterId: clusterOf("b") }],
    ["ValidationException", { xksProxyUriPath: "/kms/xks/v1" }],
  ])("answers %s", async (code, request) => {
    await create(cloudHsm("other", "b"));
    const id = await create(cloudHsm("x"));
    await expect(update(id, request)).rejects.toMatchObject({ code });
  });

  test.each([
    ["XksProxyUriInUseException", { xksProxyUriEndpoint: "https://b.example" }],
    [
      "XksProxyUriEndpointInUseException",
      { xksProxyUriEndpoint: "https://b.example", xksProxyUriPath: "/x/kms/xks/v1" },
    ],
    ["XksProxyVpcEndpointServiceInUseException", { xksProxyVpcEndpointServiceName: `${service}2` }],
    ["ValidationException", { keyStorePassword: password }],
  ])("answers %s for an external store", async (code, request) => {
    const own = { xksProxyVpcEndpointServiceName: `${service}2`, xksProxyUriEndpoint: "https://b.example" };
    await create(overVpc("other", own));
    const id = await create(overVpc("x"));
    await expect(update(id, request)).rejects.toMatchObject({ code });
  });
});

describe("DeleteCustomKeyStore", () => {
  test("takes a disconnected, empty store away, and its name is free again", async () => {
    const id = await failed(cloudHsm("x"));
    await expect(remove(id)).rejects.toMatchObject({ code: "CustomKeyStoreInvalidStateException" });
    await disconnect(id);
    await remove(id);
    await expect(describeStore(id)).rejects.toMatchObject({ code: "CustomKeyStoreNotFoundException" });
    await create(cloudHsm("x"));
  });

  test("is refused while the store has KMS keys", async () => {
    const id = await create(cloudHsm("x"));
    const keyId = (await mesh.as(root).createKey({})).keyMetadata!.keyId!;
    const { record } = (await mesh.kms.keys.find(region, accountId, keyId))!;
    const value = Buffer.from(JSON.stringify({ ...record, customKeyStore: { id }, state: "Unavailable" }));
    await mesh.kms.keys.write([{ put: keyPath(region, accountId, keyId), value }]);
    await expect(remove(id)).rejects.toMatchObject({ code: "CustomKeyStoreHasCMKsException" });
  });
});

describe("keys and random bytes", () => {
  test.each([
    ["AWS_CLOUDHSM", cloudHsm("x"), {}],
    ["EXTERNAL_KEY_STORE", external("x"), { xksKeyId: "bb8562717f809024" }],
  ])("of a store of type %s that is not connected cannot be had", async (origin, request, more) => {
    const customKeyStoreId = await create(request);
    await expect(mesh.as(root).createKey({ origin, customKeyStoreId, ...more })).rejects.toMatchObject({
      code: "CustomKeyStoreInvalidStateException",
    });
    const random = mesh.as(root).generateRandom({ numberOfBytes: 8, customKeyStoreId });
    const isHsm = origin === "AWS_CLOUDHSM";
    await expect(random).rejects.toMatchObject({
      code: isHsm ? "CustomKeyStoreInvalidStateException" : "UnsupportedOperationException",
    });
  });

  test("of no store, or of one of another type, cannot be had either", async () => {
    const client = mesh.as(root);
    const unknown = "cks-00000000000000000";
    await expect(
      client.createKey({ origin: "AWS_CLOUDHSM", customKeyStoreId: unknown }),
    ).rejects.toMatchObject({ code: "CustomKeyStoreNotFoundException" });
    await expect(
      client.generateRandom({ numberOfBytes: 8, customKeyStoreId: unknown }),
    ).rejects.toMatchObject({ code: "CustomKeyStoreNotFoundException" });
    const customKeyStoreId = await create(external("x"));
    await expect(client.createKey({ origin: "AWS_CLOUDHSM", customKeyStoreId })).rejects.toMatchObject({
      code: "UnsupportedOperationException",
    });
  });

  test("are not made up for a store whose record says it is connected", async () => {
    const customKeyStoreId = await create(cloudHsm("x"));
    await plantConnected(customKeyStoreId);
    await expect(mesh.as(root).createKey({ origin: "AWS_CLOUDHSM", customKeyStoreId })).rejects.toMatchObject(
      { code: "KMSInternalException" },
    );
  });
});

describe("permission", () => {
  type Client = ReturnType<TestKms["as"]>;
  test.each([
    ["CreateCustomKeyStore", (client: Client) => client.createCustomKeyStore(cloudHsm("new", "q"))],
    ["DescribeCustomKeyStores", (client: Client) => client.describeCustomKeyStores({})],
    [
      "UpdateCustomKeyStore",
      (client: Client, customKeyStoreId: string) =>
        client.updateCustomKeyStore({ customKeyStoreId, newCustomKeyStoreName: "n" }),
    ],
    [
      "ConnectCustomKeyStore",
      (client: Client, customKeyStoreId: string) => client.connectCustomKeyStore({ customKeyStoreId }),
    ],
    [
      "DisconnectCustomKeyStore",
      (client: Client, customKeyStoreId: string) => client.disconnectCustomKeyStore({ customKeyStoreId }),
    ],
    [
      "DeleteCustomKeyStore",
      (client: Client, customKeyStoreId: string) => client.deleteCustomKeyStore({ customKeyStoreId }),
    ],
  ] as const)("kms:%s in an IAM policy is what it takes", async (action, call) => {
    const id = await create(cloudHsm("x"));
    if (action === "DisconnectCustomKeyStore") await connect(id);
    mesh.identity.add(ana, allow("kms:*"), { ...allow(`kms:${action}`), Effect: "Deny" });
    await expect(call(mesh.as(ana), id)).rejects.toMatchObject({ code: "AccessDeniedException" });
    mesh.identity.add(bob, allow(`kms:${action}`));
    await call(mesh.as(bob), id);
  });

  test("stores of another account are not there", async () => {
    const customKeyStoreId = await create(cloudHsm("x"));
    await expect(mesh.as(otherRoot).connectCustomKeyStore({ customKeyStoreId })).rejects.toMatchObject({
      code: "CustomKeyStoreNotFoundException",
    });
  });
});

describe("the trail", () => {
  test("shows the store's id, name and cluster as CloudTrail does", async () => {
    const id = await create(cloudHsm("x"));
    await connect(id);
    await disconnect(id);
    await remove(id);
    expect(mesh.audit.records).toMatchObject([
      {
        eventName: "CreateCustomKeyStore",
        requestParameters: { customKeyStoreName: "x", clusterId: clusterOf("a") },
        responseElements: { customKeyStoreId: id },
      },
      ...["ConnectCustomKeyStore", "DisconnectCustomKeyStore", "DeleteCustomKeyStore"].map((eventName) => ({
        eventName,
        readOnly: false,
        requestParameters: { customKeyStoreId: id },
        responseElements: null,
        additionalEventData: { customKeyStoreName: "x", clusterId: clusterOf("a") },
      })),
    ]);
  });
});
