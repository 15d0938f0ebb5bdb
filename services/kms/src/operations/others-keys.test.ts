import { beforeEach, describe, expect, test } from "vitest";
import { accountId, allow, createTestKms, otherAccountId, root, type TestKms } from "../testing/test-kms.ts";

/** What somebody of another account, whom the key's policy does not let in, can learn of a key or leave in its account's trail. */
const eve = `arn:aws:iam::${otherAccountId}:user/eve`;
const absent = `arn:aws:kms:us-east-1:${accountId}:key/${"0".repeat(8)}-0000-4000-8000-${"0".repeat(12)}`;
let mesh: TestKms;
let there: string;
let ciphertextBlob: Buffer;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(eve, allow("kms:*"));
  there = (await mesh.as(root).createKey({})).keyMetadata!.arn!;
  const { keyMetadata } = await mesh.as(eve).createKey({});
  const sealed = await mesh.as(eve).encrypt({ keyId: keyMetadata!.keyId, plaintext: Buffer.from("x") });
  ciphertextBlob = sealed.ciphertextBlob as Buffer;
});

type Asking = readonly [name: string, code: string, ask: (keyArn: string) => Promise<unknown>];
const askings: readonly Asking[] = [
  [
    "RetireGrant of a grant that is not",
    "AccessDeniedException",
    (keyId) => mesh.as(eve).retireGrant({ keyId, grantId: "0".repeat(64) }),
  ],
  [
    "Decrypt of a ciphertext under a key of one's own",
    "IncorrectKeyException",
    (keyId) => mesh.as(eve).decrypt({ ciphertextBlob, keyId }),
  ],
];

describe.each(askings)("%s", (_name, code, ask) => {
  test("answers the same for another account's key, be it there or not, and is recorded only with the caller", async () => {
    const before = mesh.audit.records.length;
    const refusals = [];
    for (const arn of [there, absent]) {
      const error = await ask(arn).then(
        () => undefined,
        (thrown) => ({ code: thrown.code, message: thrown.message }),
      );
      expect(error).toMatchObject({ code });
      refusals.push(error);
    }
    expect(refusals[0]).toEqual(refusals[1]);
    const left = mesh.audit.records.slice(before);
    expect(left).toHaveLength(2);
    const seen = left.map(({ resources, recipientAccountId }) => ({ resources, recipientAccountId }));
    expect(seen[0]).toEqual(seen[1]);
    expect(seen[0]?.recipientAccountId).toBeUndefined();
  });
});
