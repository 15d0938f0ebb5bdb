import type { kmsV1 } from "@keymesh/proto";
import { beforeEach, describe, expect, test } from "vitest";
import {
  cloudHsm,
  clusterOf,
  external,
  overVpc,
  password,
  secretKey,
  service,
  testCertificate,
} from "../testing/key-store-requests.ts";
import { accountId, createTestKms, otherRoot, root, type TestKms } from "../testing/test-kms.ts";

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

const update = (customKeyStoreId: string, request: object) =>
  mesh.as(root).updateCustomKeyStore({ customKeyStoreId, ...request });

describe("CreateCustomKeyStore", () => {
  test("makes a CloudHSM key store, disconnected", async () => {
    const id = await create(cloudHsm("hsm"));
    expect(id).toMatch(/^cks-[0-9a-f]{17}$/);
    expect(await describeStore(id)).toMatchObject({
      customKeyStoreId: id,
      customKeyStoreName: "hsm",
      customKeyStoreType: "AWS_CLOUDHSM",
      cloudHsmClusterId: clusterOf("a"),
      trustAnchorCertificate: testCertificate,
      connectionState: "DISCONNECTED",
      creationDate: { seconds: mesh.clock.now() / 1000 },
    });
  });

  test("makes an external key store, shown without its secret", async () => {
    const { xksProxyConfiguration, ...entry } = await describeStore(await create(overVpc("ext")));
    expect(entry).toMatchObject({
      customKeyStoreType: "EXTERNAL_KEY_STORE",
      connectionState: "DISCONNECTED",
    });
    expect(entry.cloudHsmClusterId ?? null).toBeNull();
    expect(xksProxyConfiguration).toEqual({
      connectivity: "VPC_ENDPOINT_SERVICE",
      accessKeyId: "ABCDEFGHIJKLMNOPQRST",
      uriEndpoint: "https://xks.example.com",
      uriPath: "/kms/xks/v1",
      vpcEndpointServiceName: service,
      vpcEndpointServiceOwner: accountId,
    });
  });

  test("keeps neither password nor secret access key, in storage or trail", async () => {
    const ids = [await create(cloudHsm("hsm")), await create(external("ext"))];
    await update(ids[0]!, { keyStorePassword: password });
    const { xksProxyAuthenticationCredential } = external("");
    await update(ids[1]!, { xksProxyAuthenticationCredential });
    const kept = [...mesh.storage.kv.dump().values()].map(String).join() + JSON.stringify(mesh.audit.records);
    expect(kept).toContain("xks.example.com");
    for (const secret of [password, secretKey]) expect(kept).not.toContain(secret);
  });

  test.each([
    ["a name", cloudHsm("one", "b"), "CustomKeyStoreNameInUseException"],
    ["a cluster", cloudHsm("new", "a"), "CloudHsmClusterInUseException"],
    [
      "a proxy URI",
      external("new", { xksProxyUriEndpoint: "https://a.example" }),
      "XksProxyUriInUseException",
    ],
    [
      "a private DNS name",
      overVpc("new", { xksProxyUriEndpoint: "https://a.example", xksProxyUriPath: "/x/kms/xks/v1" }),
      "XksProxyUriEndpointInUseException",
    ],
    [
      "an endpoint service",
      overVpc("new", { xksProxyUriEndpoint: "https://c.example" }),
      "XksProxyVpcEndpointServiceInUseException",
    ],
  ])("refuses %s that another store of the account has", async (_, request, code) => {
    await create(cloudHsm("one"));
    await create(external("two", { xksProxyUriEndpoint: "https://a.example" }));
    await create(overVpc("three", { xksProxyUriEndpoint: "https://b.example" }));
    await expect(create(request)).rejects.toMatchObject({ code });
    await mesh.as(otherRoot).createCustomKeyStore(request);
    await mesh.as(root, "eu-west-1").createCustomKeyStore(request);
  });

  test("lets two public stores share an endpoint under different paths", async () => {
    await create(external("one"));
    await create(external("two", { xksProxyUriPath: "/two/kms/xks/v1" }));
  });

  test.each([
    ["keyStorePassword", cloudHsm("x")],
    ["cloudHsmClusterId", cloudHsm("x")],
    ["trustAnchorCertificate", cloudHsm("x")],
    ["xksProxyConnectivity", external("x")],
    ["xksProxyUriEndpoint", external("x")],
    ["xksProxyUriPath", external("x")],
    ["xksProxyAuthenticationCredential", external("x")],
    ["xksProxyVpcEndpointServiceName", overVpc("x")],
  ])("requires %s", async (member, request) => {
    const name = member.charAt(0).toUpperCase() + member.slice(1);
    await expect(create({ ...request, [member]: undefined })).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringContaining(name),
    });
  });

  test.each([
    ["a cluster's of an external store", external("x", { keyStorePassword: password })],
    ["a proxy's of a CloudHSM store", { ...cloudHsm("x"), xksProxyUriPath: "/kms/xks/v1" }],
    ["a VPC's with a public endpoint", external("x", { xksProxyVpcEndpointServiceName: service })],
  ])("refuses members that are %s", async (_, request) => {
    await expect(create(request)).rejects.toMatchObject({ code: "ValidationException" });
  });

  test("refuses a trust anchor that is no certificate", async () => {
    const request = { ...cloudHsm("x"), trustAnchorCertificate: "-----BEGIN CERTIFICATE-----" };
    await expect(create(request)).rejects.toMatchObject({ code: "IncorrectTrustAnchorException" });
  });

  test("makes 10 in an account and Region, and no more", async () => {
    for (const letter of "abcdefghij") await create(cloudHsm(letter, letter));
    await expect(create(cloudHsm("k", "k"))).rejects.toMatchObject({ code: "LimitExceededException" });
  });

  test("keeps both of two that are made at once", async () => {
    const ids = await Promise.all([create(cloudHsm("one", "a")), create(cloudHsm("two", "b"))]);
    const { customKeyStores } = await mesh.as(root).describeCustomKeyStores({});
    expect(customKeyStores!.map((store) => store.customKeyStoreId)).toEqual(ids.sort());
  });
});

describe("DescribeCustomKeyStores", () => {
  test("pages through all, or finds one by name", async () => {
    for (const letter of "abcde") await create(cloudHsm(letter, letter));
    const names: (string | undefined)[] = [];
    let marker: string | undefined;
    do {
      const page = await mesh.as(root).describeCustomKeyStores({ limit: 2, marker });
      names.push(...page.customKeyStores!.map((store) => store.customKeyStoreName));
      marker = page.nextMarker;
      expect(page.truncated).toBe(marker !== undefined);
    } while (marker !== undefined);
    expect(names.sort()).toEqual(["a", "b", "c", "d", "e"]);
    const named = await mesh.as(root).describeCustomKeyStores({ customKeyStoreName: "c" });
    expect(named.customKeyStores).toMatchObject([{ customKeyStoreName: "c" }]);
  });

  test.each([
    [{ customKeyStoreId: "cks-00000000000000000" }, "CustomKeyStoreNotFoundException"],
    [{ customKeyStoreName: "nobody" }, "CustomKeyStoreNotFoundException"],
    [{ customKeyStoreId: "cks-1", customKeyStoreName: "a" }, "ValidationException"],
    [{ marker: "nonsense" }, "InvalidMarkerException"],
  ])("refuses %j with %s", async (request, code) => {
    await expect(mesh.as(root).describeCustomKeyStores(request)).rejects.toMatchObject({ code });
  });
});
