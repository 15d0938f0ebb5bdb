import { createECDH } from "node:crypto";
import { createAuthority } from "@keymesh/rpc/pki";
import { customKeyStoresPath } from "../../store/layout.ts";
import { accountId, region, root } from "../test-kms.ts";
import { wrapMaterial } from "../wrap-material.ts";
import { type Bench, type Body, base64, material, message } from "./bench.ts";

type Build = (bench: Bench) => Promise<Body>;

const signing = { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" };
const hmac = { keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" };
const agreeing = { keySpec: "ECC_NIST_P256", keyUsage: "KEY_AGREEMENT" };
const Message = base64(message);
const Plaintext = Message;
const SigningAlgorithm = "ECDSA_SHA_256";
const MacAlgorithm = "HMAC_SHA_256";

/** DER SubjectPublicKeyInfo of a fresh P-256 point. */
function peerKey(): string {
  const head = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex");
  return base64(Buffer.concat([head, createECDH("prime256v1").generateKeys()]));
}

const anchor = createAuthority(Date.UTC(2026, 0, 1)).then(({ cert }) => cert.toString());

/** CreateCustomKeyStore of type AWS_CLOUDHSM, by a cluster of its own. */
export async function clusterStore(bench: Bench): Promise<Body> {
  const number = bench.name("");
  return {
    CustomKeyStoreName: `store-${number}`,
    CloudHsmClusterId: `cluster-${number.replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!).padStart(11, "z")}`,
    TrustAnchorCertificate: await anchor,
    KeyStorePassword: "password",
  };
}

/** CreateCustomKeyStore of type EXTERNAL_KEY_STORE, by a public endpoint of its own. */
export async function proxyStore(bench: Bench): Promise<Body> {
  return {
    CustomKeyStoreName: bench.name("store-"),
    CustomKeyStoreType: "EXTERNAL_KEY_STORE",
    XksProxyConnectivity: "PUBLIC_ENDPOINT",
    XksProxyUriEndpoint: `https://${bench.name("proxy")}.example.com`,
    XksProxyUriPath: "/kms/xks/v1",
    XksProxyAuthenticationCredential: {
      AccessKeyId: "ABCDEFGHIJKLMNOPQRST",
      RawSecretAccessKey: "a".repeat(43),
    },
  };
}

/** The id of a custom key store of its own; there is room for ten, so those of before make way. */
export async function storeId(bench: Bench, request = clusterStore(bench)): Promise<string> {
  await bench.mesh.kms.keys.write([{ delete: customKeyStoresPath(region, accountId) }]);
  const { json } = await bench.wire.ask("CreateCustomKeyStore", await request);
  return json.CustomKeyStoreId as string;
}

const withStore: Build = async (bench) => ({ CustomKeyStoreId: await storeId(bench) });
const withKey: Build = async (bench) => ({ KeyId: await bench.key() });
const withSigningKey: Build = async (bench) => ({ KeyId: await bench.key(signing) });
const dataKey: Build = async (bench) => ({ KeyId: await bench.key(), KeySpec: "AES_256" });
const pair: Build = async (bench) => ({ KeyId: await bench.key(), KeyPairSpec: "ECC_NIST_P256" });

async function ciphertext(bench: Bench) {
  const keyId = await bench.key();
  const { ciphertextBlob } = await bench.client.encrypt({ keyId, plaintext: message });
  return { KeyId: keyId, CiphertextBlob: base64(ciphertextBlob as Buffer) };
}

async function multiRegionKey(bench: Bench, isReplicated = false): Promise<string> {
  const keyId = await bench.key({ multiRegion: true });
  if (isReplicated) await bench.client.replicateKey({ keyId, replicaRegion: "eu-west-1" });
  return keyId;
}

/** For every operation a request that succeeds, about things of its own. */
export const requests: Readonly<Record<string, Build>> = {
  CancelKeyDeletion: async (bench) => {
    const keyId = await bench.key();
    await bench.client.scheduleKeyDeletion({ keyId });
    return { KeyId: keyId };
  },
  ConnectCustomKeyStore: withStore,
  CreateAlias: async (bench) => ({ AliasName: bench.name("alias/"), TargetKeyId: await bench.key() }),
  CreateCustomKeyStore: clusterStore,
  CreateGrant: async (bench) => ({
    KeyId: await bench.key(),
    GranteePrincipal: root,
    Operations: ["Encrypt", "Decrypt"],
  }),
  CreateKey: async () => ({ Description: "made", Tags: [{ TagKey: "a", TagValue: "b" }] }),
  Decrypt: ciphertext,
  DeleteAlias: async (bench) => ({ AliasName: await bench.alias(await bench.key()) }),
  DeleteCustomKeyStore: withStore,
  DeleteImportedKeyMaterial: async (bench) => ({ KeyId: await bench.importedKey() }),
  DeriveSharedSecret: async (bench) => ({
    KeyId: await bench.key(agreeing),
    KeyAgreementAlgorithm: "ECDH",
    PublicKey: peerKey(),
  }),
  DescribeCustomKeyStores: withStore,
  DescribeKey: withKey,
  DisableKey: withKey,
  DisableKeyRotation: withKey,
  DisconnectCustomKeyStore: async (bench) => {
    const store = await withStore(bench);
    await bench.wire.ask("ConnectCustomKeyStore", store);
    return store;
  },
  EnableKey: withKey,
  EnableKeyRotation: async (bench) => ({ KeyId: await bench.key(), RotationPeriodInDays: 90 }),
  Encrypt: async (bench) => ({ KeyId: await bench.key(), Plaintext, EncryptionContext: { a: "b" } }),
  GenerateDataKey: dataKey,
  GenerateDataKeyPair: pair,
  GenerateDataKeyPairWithoutPlaintext: pair,
  GenerateDataKeyWithoutPlaintext: dataKey,
  GenerateMac: async (bench) => ({ KeyId: await bench.key(hmac), Message, MacAlgorithm }),
  GenerateRandom: async () => ({ NumberOfBytes: 32 }),
  GetKeyLastUsage: async (bench) => {
    const keyId = await bench.key();
    await bench.client.encrypt({ keyId, plaintext: message });
    return { KeyId: keyId };
  },
  GetKeyPolicy: withKey,
  GetKeyRotationStatus: async (bench) => {
    const keyId = await bench.key();
    await bench.client.enableKeyRotation({ keyId });
    return { KeyId: keyId };
  },
  GetParametersForImport: async (bench) => ({
    KeyId: await bench.key({ origin: "EXTERNAL" }),
    WrappingAlgorithm: "RSAES_OAEP_SHA_256",
    WrappingKeySpec: "RSA_2048",
  }),
  GetPublicKey: withSigningKey,
  ImportKeyMaterial: async (bench) => {
    const keyId = await bench.key({ origin: "EXTERNAL" });
    const { importToken, encryptedKeyMaterial } = await wrapMaterial(bench.mesh, keyId, material);
    return {
      KeyId: keyId,
      ImportToken: base64(importToken),
      EncryptedKeyMaterial: base64(encryptedKeyMaterial),
      ExpirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE",
    };
  },
  ListAliases: async (bench) => {
    const keyId = await bench.key();
    await bench.alias(keyId);
    return { KeyId: keyId };
  },
  ListGrants: async (bench) => {
    const keyId = await bench.key();
    await bench.grant(keyId);
    return { KeyId: keyId };
  },
  ListKeyPolicies: withKey,
  ListKeyRotations: async (bench) => {
    const keyId = await bench.key();
    await bench.client.rotateKeyOnDemand({ keyId });
    return { KeyId: keyId };
  },
  ListKeys: async (bench) => {
    await bench.key();
    return { Limit: 1 };
  },
  ListResourceTags: async (bench) => ({ KeyId: await bench.key({ tags: [{ tagKey: "a", tagValue: "b" }] }) }),
  ListRetirableGrants: async (bench) => {
    const keyId = await bench.key();
    const operations = ["DescribeKey"];
    await bench.client.createGrant({ keyId, granteePrincipal: root, retiringPrincipal: root, operations });
    return { RetiringPrincipal: root };
  },
  PutKeyPolicy: async (bench) => {
    const keyId = await bench.key();
    return { KeyId: keyId, Policy: (await bench.client.getKeyPolicy({ keyId })).policy };
  },
  ReEncrypt: async (bench) => ({
    CiphertextBlob: (await ciphertext(bench)).CiphertextBlob,
    DestinationKeyId: await bench.key(),
  }),
  ReplicateKey: async (bench) => ({ KeyId: await multiRegionKey(bench), ReplicaRegion: "eu-west-1" }),
  RetireGrant: async (bench) => ({ GrantToken: (await bench.grant(await bench.key())).grantToken }),
  RevokeGrant: async (bench) => {
    const keyId = await bench.key();
    return { KeyId: keyId, GrantId: (await bench.grant(keyId)).grantId };
  },
  RotateKeyOnDemand: withKey,
  ScheduleKeyDeletion: async (bench) => ({ KeyId: await bench.key(), PendingWindowInDays: 7 }),
  Sign: async (bench) => ({ KeyId: await bench.key(signing), Message, SigningAlgorithm }),
  TagResource: async (bench) => ({ KeyId: await bench.key(), Tags: [{ TagKey: "a", TagValue: "b" }] }),
  UntagResource: async (bench) => ({ KeyId: await bench.key(), TagKeys: ["a"] }),
  UpdateAlias: async (bench) => ({
    AliasName: await bench.alias(await bench.key()),
    TargetKeyId: await bench.key(),
  }),
  UpdateCustomKeyStore: async (bench) => ({
    CustomKeyStoreId: await storeId(bench),
    NewCustomKeyStoreName: bench.name("store-"),
  }),
  UpdateKeyDescription: async (bench) => ({ KeyId: await bench.key(), Description: "new" }),
  UpdatePrimaryRegion: async (bench) => ({
    KeyId: await multiRegionKey(bench, true),
    PrimaryRegion: "eu-west-1",
  }),
  Verify: async (bench) => {
    const keyId = await bench.key(signing);
    const { signature } = await bench.client.sign({ keyId, message, signingAlgorithm: SigningAlgorithm });
    return { KeyId: keyId, Message, SigningAlgorithm, Signature: base64(signature as Buffer) };
  },
  VerifyMac: async (bench) => {
    const keyId = await bench.key(hmac);
    const { mac } = await bench.client.generateMac({ keyId, message, macAlgorithm: MacAlgorithm });
    return { KeyId: keyId, Message, MacAlgorithm, Mac: base64(mac as Buffer) };
  },
};
