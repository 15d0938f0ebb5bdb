import { createECDH } from "node:crypto";
import type { kmsV1 } from "@keymesh/proto";
import { beforeAll, describe, expect, test } from "vitest";
import { KEY_STATES, type KeyRecord, type KeyState } from "../domain/keys/key-record.ts";
import { type KeyOperation, keyStateTable } from "../domain/keys/key-state-table.ts";
import { operations } from "../service.ts";
import { keyPath } from "../store/layout.ts";
import { accountId, createTestKms, region, root, type TestKms } from "../testing/test-kms.ts";

/** What a refusal says: code and message, in AWS's words (Developer Guide, Key states, table details). */
const refusals: Readonly<Record<string, string>> = {
  C: "KMSInvalidStateException: <arn> is creating.",
  D: "DisabledException: <arn> is disabled.",
  P: "KMSInvalidStateException: <arn> is pending deletion.",
  R: "KMSInvalidStateException: <arn> is pending replica deletion.",
  I: "KMSInvalidStateException: <arn> is pending import.",
  U: "KMSInvalidStateException: <arn> is unavailable.",
  G: "KMSInvalidStateException: <arn> is updating.",
  N: "KMSInvalidStateException: <arn> is not pending deletion.",
  E: "UnsupportedOperationException: <arn> origin is EXTERNAL which is not valid for this operation.",
  H: "UnsupportedOperationException: <arn> origin is AWS_CLOUDHSM which is not valid for this operation.",
  ".": "ok",
};

/** The guide's table, written down again here so that a slip in one shows. */
const states =
  "Creating Enabled Disabled PendingDeletion PendingReplicaDeletion PendingImport Unavailable Updating";
const crypto = "C . D P R I U .";
const everywhere = ". . . . . . . .";
const notPendingDeletion = ". . . P R . . .";
const expected: Readonly<Record<KeyOperation, string>> = {
  Encrypt: crypto,
  Decrypt: crypto,
  ReEncrypt: crypto,
  GenerateDataKey: crypto,
  GenerateDataKeyWithoutPlaintext: crypto,
  GenerateDataKeyPair: "C . D P R I H .",
  GenerateDataKeyPairWithoutPlaintext: "C . D P R I H .",
  Sign: crypto,
  Verify: crypto,
  GenerateMac: crypto,
  VerifyMac: crypto,
  DeriveSharedSecret: crypto,
  GetPublicKey: "C . . P R . U .",
  CreateGrant: "C . D P R I . .",
  EnableKey: "C . . P R I . G",
  DisableKey: "C . . P R I . G",
  ScheduleKeyDeletion: ". . . P R . . G",
  CancelKeyDeletion: "N N N . . N N N",
  CreateAlias: notPendingDeletion,
  UpdateAlias: notPendingDeletion,
  TagResource: notPendingDeletion,
  UntagResource: notPendingDeletion,
  UpdateKeyDescription: notPendingDeletion,
  EnableKeyRotation: "C . D P R E H .",
  DisableKeyRotation: "C . D P R E H .",
  RotateKeyOnDemand: "C . D P R I H .",
  GetKeyRotationStatus: ". . . . . E H .",
  ListKeyRotations: ". . . . . . H .",
  GetParametersForImport: "C . . P R . H G",
  ImportKeyMaterial: "C . . P R . H .",
  DeleteImportedKeyMaterial: "C . . . . . H G",
  ReplicateKey: "C . D P R I U G",
  UpdatePrimaryRegion: "C . D P R I U .",
  DescribeKey: everywhere,
  GetKeyLastUsage: everywhere,
  GetKeyPolicy: everywhere,
  PutKeyPolicy: everywhere,
  ListAliases: everywhere,
  ListGrants: everywhere,
  ListKeyPolicies: everywhere,
  ListResourceTags: everywhere,
  DeleteAlias: everywhere,
  RetireGrant: everywhere,
  RevokeGrant: everywhere,
};

let mesh: TestKms;
let policy: string;
let count = 0;

beforeAll(async () => {
  mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({});
  policy = (await mesh.as(root).getKeyPolicy({ keyId: keyMetadata!.keyId })).policy!;
});

/** The kind of key each operation needs; symmetric encryption keys by default. */
const kinds: Partial<Record<KeyOperation, kmsV1.CreateKeyRequest>> = {
  Sign: { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" },
  Verify: { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" },
  GetPublicKey: { keySpec: "ECC_NIST_P256", keyUsage: "SIGN_VERIFY" },
  GenerateMac: { keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" },
  VerifyMac: { keySpec: "HMAC_256", keyUsage: "GENERATE_VERIFY_MAC" },
  DeriveSharedSecret: { keySpec: "ECC_NIST_P256", keyUsage: "KEY_AGREEMENT" },
  ReplicateKey: { multiRegion: true },
  UpdatePrimaryRegion: { multiRegion: true },
};
const onImported: readonly KeyOperation[] = [
  "GetParametersForImport",
  "ImportKeyMaterial",
  "DeleteImportedKeyMaterial",
];

interface Prepared {
  readonly keyId: string;
  readonly arn: string;
  readonly aliasName: string;
  readonly otherAlias: string;
  readonly grantId: string;
  readonly grantToken: string;
  readonly ciphertextBlob: Buffer;
  readonly signature: Buffer;
  readonly mac: Buffer;
  readonly importToken: Buffer;
  readonly encryptedKeyMaterial: Buffer;
}

/** A key with an alias, a grant and whatever the operation works on, and another key's alias; then put into the state. */
async function prepare(operation: KeyOperation, state: KeyState): Promise<Prepared> {
  const client = mesh.as(root);
  const isImported = onImported.includes(operation);
  const created = await client.createKey(isImported ? { origin: "EXTERNAL" } : (kinds[operation] ?? {}));
  const { keyId, arn } = created.keyMetadata as { keyId: string; arn: string };
  const other = (await client.createKey({})).keyMetadata!.keyId!;
  count += 1;
  const [aliasName, otherAlias] = [`alias/a${count}`, `alias/b${count}`];
  await client.createAlias({ aliasName, targetKeyId: keyId });
  await client.createAlias({ aliasName: otherAlias, targetKeyId: other });
  const imported = isImported ? await importInto(keyId) : undefined;
  const grant = await client.createGrant({ keyId, granteePrincipal: root, operations: ["DescribeKey"] });
  const made = await madeWith(operation, keyId);
  if (operation === "UpdatePrimaryRegion") await client.replicateKey({ keyId, replicaRegion: "eu-west-1" });
  await force(keyId, state, isImported);
  const { grantId, grantToken } = grant as { grantId: string; grantToken: string };
  const none = Buffer.alloc(0);
  return {
    ...{ keyId, arn, aliasName, otherAlias, grantId, grantToken },
    ...{ ciphertextBlob: none, signature: none, mac: none, importToken: none, encryptedKeyMaterial: none },
    ...made,
    ...imported,
  };
}

async function madeWith(operation: KeyOperation, keyId: string): Promise<Partial<Prepared>> {
  const client = mesh.as(root);
  if (operation === "Decrypt" || operation === "ReEncrypt") {
    const { ciphertextBlob } = await client.encrypt({ keyId, plaintext: message });
    return { ciphertextBlob: ciphertextBlob! };
  }
  if (operation === "Verify") {
    const { signature } = await client.sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" });
    return { signature: signature! };
  }
  if (operation === "VerifyMac") {
    const { mac } = await client.generateMac({ keyId, message, macAlgorithm: "HMAC_SHA_256" });
    return { mac: mac! };
  }
  return {};
}

/** Imports material, and gives a second token and wrapping of the same. */
async function importInto(keyId: string) {
  const { wrapMaterial } = await import("../testing/wrap-material.ts");
  const material = Buffer.alloc(32, count);
  const expirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
  const first = await wrapMaterial(mesh, keyId, material);
  await mesh.as(root).importKeyMaterial({ keyId, expirationModel, ...first });
  return await wrapMaterial(mesh, keyId, material);
}

/** The record as a key of the kind that gets into this state would have it; not every state has an operation that leads to it. */
async function force(keyId: string, state: KeyState, isImported: boolean): Promise<void> {
  const { record } = (await mesh.kms.keys.find(region, accountId, keyId))!;
  const value = Buffer.from(JSON.stringify({ ...record, ...stateMembers(record, state, isImported), state }));
  await mesh.kms.keys.write([{ put: keyPath(region, accountId, keyId), value }]);
}

function stateMembers(record: KeyRecord, state: KeyState, isImported: boolean): Partial<KeyRecord> {
  if (state === "Unavailable")
    return { origin: "AWS_CLOUDHSM", customKeyStore: { id: "cks-1234567890abcdef0" } };
  if (state !== "PendingImport" || isImported) return {};
  return {
    origin: "EXTERNAL",
    materials: record.materials.map((material) => ({ ...material, imported: { present: false } })),
  };
}

const message = Buffer.from("x");
const peer = createECDH("prime256v1").generateKeys();
/** DER SubjectPublicKeyInfo of a P-256 point. */
const peerPublicKey = Buffer.concat([
  Buffer.from("3059301306072a8648ce3d020106082a8648ce3d030107034200", "hex"),
  peer,
]);

const calls: Readonly<Record<KeyOperation, (prepared: Prepared) => Promise<unknown>>> = {
  Encrypt: ({ keyId }) => mesh.as(root).encrypt({ keyId, plaintext: message }),
  Decrypt: ({ ciphertextBlob }) => mesh.as(root).decrypt({ ciphertextBlob }),
  ReEncrypt: ({ ciphertextBlob, keyId }) =>
    mesh.as(root).reEncrypt({ ciphertextBlob, destinationKeyId: keyId }),
  GenerateDataKey: ({ keyId }) => mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" }),
  GenerateDataKeyWithoutPlaintext: ({ keyId }) =>
    mesh.as(root).generateDataKeyWithoutPlaintext({ keyId, keySpec: "AES_256" }),
  GenerateDataKeyPair: ({ keyId }) =>
    mesh.as(root).generateDataKeyPair({ keyId, keyPairSpec: "ECC_NIST_P256" }),
  GenerateDataKeyPairWithoutPlaintext: ({ keyId }) =>
    mesh.as(root).generateDataKeyPairWithoutPlaintext({ keyId, keyPairSpec: "ECC_NIST_P256" }),
  Sign: ({ keyId }) => mesh.as(root).sign({ keyId, message, signingAlgorithm: "ECDSA_SHA_256" }),
  Verify: ({ keyId, signature }) =>
    mesh.as(root).verify({ keyId, message, signature, signingAlgorithm: "ECDSA_SHA_256" }),
  GenerateMac: ({ keyId }) => mesh.as(root).generateMac({ keyId, message, macAlgorithm: "HMAC_SHA_256" }),
  VerifyMac: ({ keyId, mac }) =>
    mesh.as(root).verifyMac({ keyId, message, mac, macAlgorithm: "HMAC_SHA_256" }),
  DeriveSharedSecret: ({ keyId }) =>
    mesh.as(root).deriveSharedSecret({ keyId, keyAgreementAlgorithm: "ECDH", publicKey: peerPublicKey }),
  GetPublicKey: ({ keyId }) => mesh.as(root).getPublicKey({ keyId }),
  CreateGrant: ({ keyId }) =>
    mesh.as(root).createGrant({ keyId, granteePrincipal: root, operations: ["Encrypt"] }),
  EnableKey: ({ keyId }) => mesh.as(root).enableKey({ keyId }),
  DisableKey: ({ keyId }) => mesh.as(root).disableKey({ keyId }),
  ScheduleKeyDeletion: ({ keyId }) => mesh.as(root).scheduleKeyDeletion({ keyId }),
  CancelKeyDeletion: ({ keyId }) => mesh.as(root).cancelKeyDeletion({ keyId }),
  CreateAlias: ({ keyId, aliasName }) =>
    mesh.as(root).createAlias({ aliasName: `${aliasName}-new`, targetKeyId: keyId }),
  UpdateAlias: ({ keyId, otherAlias }) =>
    mesh.as(root).updateAlias({ aliasName: otherAlias, targetKeyId: keyId }),
  TagResource: ({ keyId }) => mesh.as(root).tagResource({ keyId, tags: [{ tagKey: "a", tagValue: "b" }] }),
  UntagResource: ({ keyId }) => mesh.as(root).untagResource({ keyId, tagKeys: ["a"] }),
  UpdateKeyDescription: ({ keyId }) => mesh.as(root).updateKeyDescription({ keyId, description: "new" }),
  EnableKeyRotation: ({ keyId }) => mesh.as(root).enableKeyRotation({ keyId }),
  DisableKeyRotation: ({ keyId }) => mesh.as(root).disableKeyRotation({ keyId }),
  RotateKeyOnDemand: ({ keyId }) => mesh.as(root).rotateKeyOnDemand({ keyId }),
  GetKeyRotationStatus: ({ keyId }) => mesh.as(root).getKeyRotationStatus({ keyId }),
  ListKeyRotations: ({ keyId }) => mesh.as(root).listKeyRotations({ keyId }),
  GetParametersForImport: ({ keyId }) =>
    mesh.as(root).getParametersForImport({
      keyId,
      wrappingAlgorithm: "RSAES_OAEP_SHA_256",
      wrappingKeySpec: "RSA_2048",
    }),
  ImportKeyMaterial: ({ keyId, importToken, encryptedKeyMaterial }) =>
    mesh.as(root).importKeyMaterial({
      ...{ keyId, importToken, encryptedKeyMaterial },
      expirationModel: "KEY_MATERIAL_DOES_NOT_EXPIRE",
    }),
  DeleteImportedKeyMaterial: ({ keyId }) => mesh.as(root).deleteImportedKeyMaterial({ keyId }),
  ReplicateKey: ({ keyId }) => mesh.as(root).replicateKey({ keyId, replicaRegion: "eu-west-1" }),
  UpdatePrimaryRegion: ({ keyId }) =>
    mesh.as(root).updatePrimaryRegion({ keyId, primaryRegion: "eu-west-1" }),
  DescribeKey: ({ keyId }) => mesh.as(root).describeKey({ keyId }),
  GetKeyLastUsage: ({ keyId }) => mesh.as(root).getKeyLastUsage({ keyId }),
  GetKeyPolicy: ({ keyId }) => mesh.as(root).getKeyPolicy({ keyId }),
  PutKeyPolicy: ({ keyId }) => mesh.as(root).putKeyPolicy({ keyId, policy }),
  ListAliases: ({ keyId }) => mesh.as(root).listAliases({ keyId }),
  ListGrants: ({ keyId }) => mesh.as(root).listGrants({ keyId }),
  ListKeyPolicies: ({ keyId }) => mesh.as(root).listKeyPolicies({ keyId }),
  ListResourceTags: ({ keyId }) => mesh.as(root).listResourceTags({ keyId }),
  DeleteAlias: ({ aliasName }) => mesh.as(root).deleteAlias({ aliasName }),
  RetireGrant: ({ grantToken }) => mesh.as(root).retireGrant({ grantToken }),
  RevokeGrant: ({ keyId, grantId }) => mesh.as(root).revokeGrant({ keyId, grantId }),
};

test("every operation of the table is served", () => {
  const served = operations.map(({ name }) => name);
  expect(served).toEqual(expect.arrayContaining(Object.keys(keyStateTable)));
});

describe.each(Object.keys(keyStateTable) as KeyOperation[])("%s", (operation) => {
  test.each(KEY_STATES)("on a key that is %s", async (state) => {
    const prepared = await prepare(operation, state);
    const outcome = await calls[operation](prepared).then(
      () => "ok",
      ({ code, message }: { code: string; message: string }) =>
        `${code}: ${message.replace(prepared.arn, "<arn>")}`,
    );
    const cell = expected[operation].split(" ")[states.split(" ").indexOf(state)]!;
    expect(outcome).toBe(refusals[cell]);
  });
});
