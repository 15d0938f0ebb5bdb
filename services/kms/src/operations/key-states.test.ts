import { beforeAll, describe, expect, test } from "vitest";
import { KEY_STATES, type KeyState } from "../domain/key-record.ts";
import { type KeyOperation, keyStateTable } from "../domain/key-states.ts";
import { keyPath } from "../store/layout.ts";
import { accountId, createTestKms, region, root, type TestKms } from "../testing/test-kms.ts";

/** The Developer Guide's table, with the exception each refusal carries: written down again here, so that a slip in one shows. */
const states =
  "Creating Enabled Disabled PendingDeletion PendingReplicaDeletion PendingImport Unavailable Updating";
const DIS = "DisabledException";
const INV = "KMSInvalidStateException";
const ok = "ok";
const crypto = [INV, ok, DIS, INV, INV, INV, INV, ok];
const everywhere = [ok, ok, ok, ok, ok, ok, ok, ok];
const notPendingDeletion = [ok, ok, ok, INV, INV, ok, ok, ok];
const expected: Readonly<Record<KeyOperation, readonly string[]>> = {
  Encrypt: crypto,
  Decrypt: crypto,
  ReEncrypt: crypto,
  GenerateDataKey: crypto,
  GenerateDataKeyWithoutPlaintext: crypto,
  CreateGrant: [INV, ok, DIS, INV, INV, INV, ok, ok],
  EnableKey: [INV, ok, ok, INV, INV, INV, ok, INV],
  DisableKey: [INV, ok, ok, INV, INV, INV, ok, INV],
  ScheduleKeyDeletion: [ok, ok, ok, INV, INV, ok, ok, INV],
  CancelKeyDeletion: [INV, INV, INV, ok, ok, INV, INV, INV],
  CreateAlias: notPendingDeletion,
  UpdateAlias: notPendingDeletion,
  TagResource: notPendingDeletion,
  UntagResource: notPendingDeletion,
  UpdateKeyDescription: notPendingDeletion,
  RotateKeyOnDemand: [INV, ok, DIS, INV, INV, INV, ok, ok],
  DescribeKey: everywhere,
  GetKeyPolicy: everywhere,
  PutKeyPolicy: everywhere,
  ListAliases: everywhere,
  ListGrants: everywhere,
  ListKeyPolicies: everywhere,
  ListResourceTags: everywhere,
  ListKeyRotations: everywhere,
  GetKeyRotationStatus: everywhere,
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

interface Prepared {
  readonly keyId: string;
  readonly aliasName: string;
  readonly otherAlias: string;
  readonly grantId: string;
  readonly grantToken: string;
  readonly ciphertextBlob: Buffer;
}

/** A key with an alias, a grant and a ciphertext, and another key's alias; then put into the state. */
async function prepare(state: KeyState): Promise<Prepared> {
  const client = mesh.as(root);
  const keyId = (await client.createKey({})).keyMetadata!.keyId!;
  const other = (await client.createKey({})).keyMetadata!.keyId!;
  count += 1;
  const [aliasName, otherAlias] = [`alias/a${count}`, `alias/b${count}`];
  await client.createAlias({ aliasName, targetKeyId: keyId });
  await client.createAlias({ aliasName: otherAlias, targetKeyId: other });
  const { grantId, grantToken } = await client.createGrant({
    keyId,
    granteePrincipal: root,
    operations: ["Decrypt"],
  });
  const { ciphertextBlob } = await client.encrypt({ keyId, plaintext: Buffer.from("x") });
  await force(keyId, state);
  return {
    keyId,
    aliasName,
    otherAlias,
    grantId: grantId!,
    grantToken: grantToken!,
    ciphertextBlob: ciphertextBlob!,
  };
}

/** Some states have no operation here that leads to them: the record is put as another origin of keys would leave it. */
async function force(keyId: string, state: KeyState): Promise<void> {
  const key = (await mesh.kms.keys.find(region, accountId, keyId))!;
  const value = Buffer.from(JSON.stringify({ ...key.record, state }));
  await mesh.kms.keys.write([{ put: keyPath(region, accountId, keyId), value }]);
}

const calls: Readonly<Record<KeyOperation, (prepared: Prepared) => Promise<unknown>>> = {
  Encrypt: ({ keyId }) => mesh.as(root).encrypt({ keyId, plaintext: Buffer.from("x") }),
  Decrypt: ({ ciphertextBlob }) => mesh.as(root).decrypt({ ciphertextBlob }),
  ReEncrypt: ({ ciphertextBlob, keyId }) =>
    mesh.as(root).reEncrypt({ ciphertextBlob, destinationKeyId: keyId }),
  GenerateDataKey: ({ keyId }) => mesh.as(root).generateDataKey({ keyId, keySpec: "AES_256" }),
  GenerateDataKeyWithoutPlaintext: ({ keyId }) =>
    mesh.as(root).generateDataKeyWithoutPlaintext({ keyId, keySpec: "AES_256" }),
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
  RotateKeyOnDemand: ({ keyId }) => mesh.as(root).rotateKeyOnDemand({ keyId }),
  DescribeKey: ({ keyId }) => mesh.as(root).describeKey({ keyId }),
  GetKeyPolicy: ({ keyId }) => mesh.as(root).getKeyPolicy({ keyId }),
  PutKeyPolicy: ({ keyId }) => mesh.as(root).putKeyPolicy({ keyId, policy }),
  ListAliases: ({ keyId }) => mesh.as(root).listAliases({ keyId }),
  ListGrants: ({ keyId }) => mesh.as(root).listGrants({ keyId }),
  ListKeyPolicies: ({ keyId }) => mesh.as(root).listKeyPolicies({ keyId }),
  ListResourceTags: ({ keyId }) => mesh.as(root).listResourceTags({ keyId }),
  ListKeyRotations: ({ keyId }) => mesh.as(root).listKeyRotations({ keyId }),
  GetKeyRotationStatus: ({ keyId }) => mesh.as(root).getKeyRotationStatus({ keyId }),
  DeleteAlias: ({ aliasName }) => mesh.as(root).deleteAlias({ aliasName }),
  RetireGrant: ({ grantToken }) => mesh.as(root).retireGrant({ grantToken }),
  RevokeGrant: ({ keyId, grantId }) => mesh.as(root).revokeGrant({ keyId, grantId }),
};

describe.each(Object.keys(keyStateTable) as KeyOperation[])("%s", (operation) => {
  test.each(KEY_STATES)("on a key that is %s", async (state) => {
    const prepared = await prepare(state);
    const outcome = await calls[operation](prepared).then(
      () => ok,
      (error: { code: string }) => error.code,
    );
    expect(outcome).toBe(expected[operation][states.split(" ").indexOf(state)]);
  });
});
