import { keyPath } from "../../store/layout.ts";
import { accountId, region } from "../test-kms.ts";
import { type Bench, type Body, base64, message } from "./bench.ts";
import { having, type Row, type Spoil } from "./refusal.ts";
import { clusterStore, proxyStore, storeId } from "./requests.ts";

const absentStore = having({ CustomKeyStoreId: "cks-absent" });

const connecting: Spoil = async (body, bench) => {
  const CustomKeyStoreId = await storeId(bench);
  await bench.wire.ask("ConnectCustomKeyStore", { CustomKeyStoreId });
  return { ...body, CustomKeyStoreId };
};

const aboutStore: Spoil = async (body, bench) => ({ ...body, CustomKeyStoreId: await storeId(bench) });

/** Takes from a store that is already there what a new or changed one may not share with it. */
function sharing(other: (bench: Bench) => Promise<Body>, ...members: readonly string[]): Spoil {
  return async (_, bench) => {
    const theirs = await other(bench);
    await storeId(bench, Promise.resolve(theirs));
    return { ...(await other(bench)), ...Object.fromEntries(members.map((name) => [name, theirs[name]])) };
  };
}

/** As {@link sharing}, for an update of another store of the same type. */
function updating(other: (bench: Bench) => Promise<Body>, ...members: readonly string[]): Spoil {
  return async (_, bench) => {
    const theirs = await other(bench);
    await storeId(bench, Promise.resolve(theirs));
    const { json } = await bench.wire.ask("CreateCustomKeyStore", await other(bench));
    const shared = members.map((name) => [
      name.replace(/^CustomKeyStoreName/, "NewCustomKeyStoreName"),
      theirs[name],
    ]);
    return { CustomKeyStoreId: json.CustomKeyStoreId, ...Object.fromEntries(shared) };
  };
}

async function serviceStore(bench: Bench): Promise<Body> {
  return {
    ...(await proxyStore(bench)),
    XksProxyConnectivity: "VPC_ENDPOINT_SERVICE",
    XksProxyVpcEndpointServiceName: `com.amazonaws.vpce.us-east-1.vpce-svc-${bench.name("a")}`,
  };
}

const endpointInUse = ["XksProxyUriEndpoint"];
const uriInUse = ["XksProxyUriEndpoint", "XksProxyUriPath"];
const serviceInUse = ["XksProxyVpcEndpointServiceName"];

/** No key can be made in a store while stores have no backend: the record of one that was is put there. */
async function keyInStore(bench: Bench, customKeyStoreId: unknown): Promise<string> {
  const keyId = await bench.key();
  const { keys } = bench.mesh.kms;
  const { record } = (await keys.find(region, accountId, keyId))!;
  const inStore = { ...record, origin: "AWS_CLOUDHSM", customKeyStore: { id: customKeyStoreId } };
  await keys.write([{ put: keyPath(region, accountId, keyId), value: Buffer.from(JSON.stringify(inStore)) }]);
  return keyId;
}

const withKey: Spoil = async (body, bench) => {
  await keyInStore(bench, body.CustomKeyStoreId);
  return body;
};

const aboutKeyInStore: Spoil = async (body, bench) => ({
  ...body,
  KeyId: await keyInStore(bench, await storeId(bench)),
});

const full: Spoil = async (body, bench) => {
  await storeId(bench);
  for (let i = 1; i < 10; i++) await bench.wire.ask("CreateCustomKeyStore", await clusterStore(bench));
  return body;
};

/** What custom key stores refuse, and what is refused because of them. */
export const storeRows: readonly Row[] = [
  [
    "GetKeyRotationStatus",
    "UnsupportedOperationException",
    aboutKeyInStore,
    " origin is AWS_CLOUDHSM which is not valid for this operation.",
  ],
  ...[
    "ConnectCustomKeyStore",
    "DeleteCustomKeyStore",
    "DescribeCustomKeyStores",
    "DisconnectCustomKeyStore",
    "GenerateRandom",
    "UpdateCustomKeyStore",
  ].map((name): Row => [name, "CustomKeyStoreNotFoundException", absentStore]),
  [
    "CreateKey",
    "CustomKeyStoreNotFoundException",
    having({ Origin: "AWS_CLOUDHSM", CustomKeyStoreId: "cks-absent" }),
  ],
  [
    "CreateKey",
    "CustomKeyStoreInvalidStateException",
    async (_, bench) => ({ Origin: "AWS_CLOUDHSM", CustomKeyStoreId: await storeId(bench) }),
  ],
  ["GenerateRandom", "CustomKeyStoreInvalidStateException", aboutStore],
  [
    "ConnectCustomKeyStore",
    "CustomKeyStoreInvalidStateException",
    async (body, bench) => {
      await bench.wire.ask("ConnectCustomKeyStore", body);
      bench.mesh.clock.advanceDays(1);
      return body;
    },
    " is FAILED, which is not valid for this operation.",
  ],
  ["DeleteCustomKeyStore", "CustomKeyStoreInvalidStateException", connecting],
  ["UpdateCustomKeyStore", "CustomKeyStoreInvalidStateException", connecting],
  ["DisconnectCustomKeyStore", "CustomKeyStoreInvalidStateException", aboutStore],
  ["DeleteCustomKeyStore", "CustomKeyStoreHasCMKsException", withKey],
  ["CreateCustomKeyStore", "LimitExceededException", full],
  [
    "CreateCustomKeyStore",
    "IncorrectTrustAnchorException",
    having({ TrustAnchorCertificate: base64(message) }),
  ],
  ["CreateCustomKeyStore", "CustomKeyStoreNameInUseException", sharing(clusterStore, "CustomKeyStoreName")],
  ["CreateCustomKeyStore", "CloudHsmClusterInUseException", sharing(clusterStore, "CloudHsmClusterId")],
  ["CreateCustomKeyStore", "XksProxyUriInUseException", sharing(proxyStore, ...uriInUse)],
  ["CreateCustomKeyStore", "XksProxyUriEndpointInUseException", sharingEndpoint()],
  [
    "CreateCustomKeyStore",
    "XksProxyVpcEndpointServiceInUseException",
    sharing(serviceStore, ...serviceInUse),
  ],
  ["UpdateCustomKeyStore", "CustomKeyStoreNameInUseException", updating(clusterStore, "CustomKeyStoreName")],
  ["UpdateCustomKeyStore", "CloudHsmClusterNotRelatedException", updating(clusterStore, "CloudHsmClusterId")],
  ["UpdateCustomKeyStore", "XksProxyUriInUseException", updating(proxyStore, ...uriInUse)],
  ["UpdateCustomKeyStore", "XksProxyUriEndpointInUseException", updatingEndpoint()],
  [
    "UpdateCustomKeyStore",
    "XksProxyVpcEndpointServiceInUseException",
    updating(serviceStore, ...serviceInUse),
  ],
];

/** Two stores behind endpoint services with one private DNS name, by different paths. */
function sharingEndpoint(): Spoil {
  const spoil = sharing(serviceStore, ...endpointInUse);
  return async (body, bench) => ({ ...(await spoil(body, bench)), XksProxyUriPath: "/other/kms/xks/v1" });
}

function updatingEndpoint(): Spoil {
  const spoil = updating(serviceStore, ...endpointInUse);
  return async (body, bench) => ({ ...(await spoil(body, bench)), XksProxyUriPath: "/other/kms/xks/v1" });
}
