import {
  ConnectCustomKeyStoreCommand,
  CreateCustomKeyStoreCommand,
  type CreateCustomKeyStoreCommandInput,
  CreateKeyCommand,
  DeleteCustomKeyStoreCommand,
  DescribeCustomKeyStoresCommand,
  DisconnectCustomKeyStoreCommand,
  GenerateRandomCommand,
  UpdateCustomKeyStoreCommand,
} from "@aws-sdk/client-kms";
import { createAuthority } from "@keymesh/rpc/pki";
import { expect, inject, test } from "vitest";
import { awsClients } from "./support/clients.ts";
import { sharedMesh } from "./support/mesh.ts";
import { refusal } from "./support/refusal.ts";

const mesh = sharedMesh(inject("meshFolder"));
const { kms } = awsClients(mesh);

async function create(input: Partial<CreateCustomKeyStoreCommandInput>): Promise<string> {
  const CustomKeyStoreName = `store-${crypto.randomUUID()}`;
  const made = await kms.send(new CreateCustomKeyStoreCommand({ CustomKeyStoreName, ...input }));
  return made.CustomKeyStoreId!;
}

async function describeStore(CustomKeyStoreId: string) {
  const { CustomKeyStores } = await kms.send(new DescribeCustomKeyStoresCommand({ CustomKeyStoreId }));
  return CustomKeyStores![0]!;
}

/** Tries to connect the store, sees it fail, and has done with it. */
async function connectInVain(CustomKeyStoreId: string, ConnectionErrorCode: string): Promise<void> {
  await kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  expect(await describeStore(CustomKeyStoreId)).toMatchObject({ ConnectionState: "CONNECTING" });
  await expect
    .poll(() => describeStore(CustomKeyStoreId), { timeout: 10_000, interval: 250 })
    .toMatchObject({ ConnectionState: "FAILED", ConnectionErrorCode });
  const again = await refusal(kms.send(new ConnectCustomKeyStoreCommand({ CustomKeyStoreId })));
  expect(again.name).toBe("CustomKeyStoreInvalidStateException");
  await kms.send(new DisconnectCustomKeyStoreCommand({ CustomKeyStoreId }));
  await kms.send(new DeleteCustomKeyStoreCommand({ CustomKeyStoreId }));
  expect((await refusal(describeStore(CustomKeyStoreId))).name).toBe("CustomKeyStoreNotFoundException");
}

test("a CloudHSM key store is made, and does not connect to a cluster that is not there", async () => {
  const TrustAnchorCertificate = (await createAuthority(Date.now())).cert.toString();
  const cluster = {
    CloudHsmClusterId: "cluster-aaaaaaaaaaa",
    KeyStorePassword: "kmsPswd",
    TrustAnchorCertificate,
  };
  const id = await create(cluster);
  expect(await describeStore(id)).toMatchObject({
    CustomKeyStoreType: "AWS_CLOUDHSM",
    CloudHsmClusterId: "cluster-aaaaaaaaaaa",
    TrustAnchorCertificate,
    ConnectionState: "DISCONNECTED",
  });
  expect((await refusal(create(cluster))).name).toBe("CloudHsmClusterInUseException");

  const inStore = kms.send(new CreateKeyCommand({ Origin: "AWS_CLOUDHSM", CustomKeyStoreId: id }));
  expect((await refusal(inStore)).name).toBe("CustomKeyStoreInvalidStateException");
  const random = kms.send(new GenerateRandomCommand({ NumberOfBytes: 8, CustomKeyStoreId: id }));
  expect((await refusal(random)).name).toBe("CustomKeyStoreInvalidStateException");
  await connectInVain(id, "CLUSTER_NOT_FOUND");
});

test("an external key store is made, changed, and does not reach its proxy", async () => {
  const id = await create({
    CustomKeyStoreType: "EXTERNAL_KEY_STORE",
    XksProxyConnectivity: "PUBLIC_ENDPOINT",
    XksProxyUriEndpoint: "https://xks.example.com",
    XksProxyUriPath: "/kms/xks/v1",
    XksProxyAuthenticationCredential: {
      AccessKeyId: "ABCDEFGHIJKLMNOPQRST",
      RawSecretAccessKey: "k".repeat(43),
    },
  });
  await kms.send(
    new UpdateCustomKeyStoreCommand({ CustomKeyStoreId: id, XksProxyUriPath: "/tenant/kms/xks/v1" }),
  );
  expect(await describeStore(id)).toMatchObject({
    CustomKeyStoreType: "EXTERNAL_KEY_STORE",
    ConnectionState: "DISCONNECTED",
    XksProxyConfiguration: {
      AccessKeyId: "ABCDEFGHIJKLMNOPQRST",
      Connectivity: "PUBLIC_ENDPOINT",
      UriEndpoint: "https://xks.example.com",
      UriPath: "/tenant/kms/xks/v1",
    },
  });
  const random = kms.send(new GenerateRandomCommand({ NumberOfBytes: 8, CustomKeyStoreId: id }));
  expect((await refusal(random)).name).toBe("UnsupportedOperationException");
  await connectInVain(id, "XKS_PROXY_NOT_REACHABLE");
});
