import { describe, expect, test } from "vitest";
import { accountId, createTestKms, root } from "./testing/test-kms.ts";

/** Three KMS processes over one storage. */
function threeReplicas() {
  const one = createTestKms();
  return [one, one.makeReplica(), one.makeReplica()].map(({ as }) => as(root));
}

const count = 24;
const policyOf = (i: number) =>
  JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Sid: `n${i}`, Effect: "Allow", Principal: { AWS: root }, Action: "kms:*", Resource: "*" },
      {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${accountId}:root` },
        Action: "kms:*",
        Resource: "*",
      },
    ],
  });

describe("changes of one key at once at three replicas", () => {
  test("are all made, and all see the same then", async () => {
    const replicas = threeReplicas();
    const { keyMetadata } = await replicas[0]!.createKey({});
    const keyId = keyMetadata!.keyId!;
    const each = <T>(change: (kms: (typeof replicas)[number], i: number) => Promise<T>) =>
      Array.from({ length: count }, (_, i) => change(replicas[i % 3]!, i));
    await Promise.all([
      ...each((kms, i) => kms.createAlias({ aliasName: `alias/r${i}`, targetKeyId: keyId })),
      ...each((kms, i) => kms.tagResource({ keyId, tags: [{ tagKey: `t${i}`, tagValue: "v" }] })),
      ...each((kms, i) => kms.updateKeyDescription({ keyId, description: `d${i}` })),
      ...each((kms, i) => kms.putKeyPolicy({ keyId, policy: policyOf(i) })),
      ...each((kms, i) =>
        kms.createGrant({ keyId, granteePrincipal: root, operations: ["Decrypt"], name: `g${i}` }),
      ),
    ]);
    const views = await Promise.all(
      replicas.map(async (kms) => ({
        aliases: (await kms.listAliases({ keyId })).aliases!.map(({ aliasName }) => aliasName),
        tags: (await kms.listResourceTags({ keyId })).tags!.map(({ tagKey }) => tagKey),
        description: (await kms.describeKey({ keyId })).keyMetadata!.description,
        policy: (await kms.getKeyPolicy({ keyId })).policy,
        grants: (await kms.listGrants({ keyId })).grants!.length,
      })),
    );
    const [view] = views;
    expect(views).toEqual([view, view, view]);
    expect(view!.aliases).toHaveLength(count);
    expect(view!.tags).toHaveLength(count);
    expect(view!.grants).toBe(count);
    expect(Array.from({ length: count }, (_, i) => policyOf(i))).toContain(view!.policy);
  });

  test("a key disabled or enabled at one is so at all, at once where storage says so", async () => {
    const [one, two, three] = threeReplicas() as [KmsOf, KmsOf, KmsOf];
    const { keyMetadata } = await one.createKey({});
    const keyId = keyMetadata!.keyId!;
    const plaintext = Buffer.from("x");
    for (const kms of [one, two, three]) await kms.encrypt({ keyId, plaintext });
    await two.disableKey({ keyId });
    for (const kms of [one, two, three])
      await expect(kms.encrypt({ keyId, plaintext })).rejects.toMatchObject({ code: "DisabledException" });
    await three.enableKey({ keyId });
    for (const kms of [one, two, three]) await kms.encrypt({ keyId, plaintext });
  });
});

type KmsOf = ReturnType<typeof threeReplicas>[number];
