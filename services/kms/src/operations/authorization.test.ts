import { beforeEach, describe, expect, test } from "vitest";
import {
  accountId,
  allow,
  createTestKms,
  otherAccountId,
  otherRoot,
  region,
  root,
  type TestKms,
} from "../testing/test-kms.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const stranger = `arn:aws:iam::${otherAccountId}:user/eve`;
const plaintext = Buffer.from("x");
let mesh: TestKms;
let keyId: string;
let keyArn: string;

beforeEach(async () => {
  mesh = createTestKms();
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  keyArn = keyMetadata!.arn!;
});

function policyOf(...statements: object[]): string {
  return JSON.stringify({ Version: "2012-10-17", Statement: statements });
}
const delegate = { Effect: "Allow", Principal: { AWS: root }, Action: "kms:*", Resource: "*" };
const keepControl = {
  Effect: "Allow",
  Principal: { AWS: root },
  Action: ["kms:PutKeyPolicy", "kms:Get*"],
  Resource: "*",
};

describe("authorization by policy", () => {
  test("root delegation lets IAM policies decide", async () => {
    mesh.identity.add(ana);
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
      message: `User: ${ana} is not authorized to perform: kms:Encrypt on resource: ${keyArn} because no identity-based policy allows the kms:Encrypt action`,
    });
    const bea = `arn:aws:iam::${accountId}:user/bea`;
    mesh.identity.add(bea, allow("kms:Encrypt"));
    await mesh.as(bea).encrypt({ keyId, plaintext });
  });

  test("an IAM policy alone is not enough when the key policy does not delegate", async () => {
    mesh.identity.add(ana, allow("kms:*"));
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(keepControl) });
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toThrow(
      "no resource-based policy allows",
    );
    await expect(mesh.as(root).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("conditions see the default value of an omitted parameter", async () => {
    mesh.identity.add(ana);
    const Condition = {
      StringEquals: { "kms:EncryptionAlgorithm": "SYMMETRIC_DEFAULT", "kms:EncryptionContext:stage": "prod" },
    };
    const statement = {
      Effect: "Allow",
      Principal: { AWS: ana },
      Action: "kms:Encrypt",
      Resource: "*",
      Condition,
    };
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, statement) });
    await mesh.as(ana).encrypt({ keyId, plaintext, encryptionContext: { stage: "prod" } });
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("kms:RequestAlias and kms:ResourceAliases are seen", async () => {
    mesh.identity.add(ana);
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    const byAlias = (key: string) => ({
      Effect: "Allow",
      Principal: { AWS: ana },
      Action: "kms:Encrypt",
      Resource: "*",
      Condition: { "ForAnyValue:StringEquals": { [key]: "alias/pay" } },
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, byAlias("kms:RequestAlias")) });
    await mesh.as(ana).encrypt({ keyId: "alias/pay", plaintext });
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, byAlias("kms:ResourceAliases")) });
    await mesh.as(ana).encrypt({ keyId, plaintext });
  });

  test("a denied caller never reaches an HSM", async () => {
    mesh.identity.add(ana);
    const before = mesh.fleet.commands.length;
    await expect(mesh.as(ana).generateDataKey({ keyId, keySpec: "AES_256" })).rejects.toThrow();
    expect(mesh.fleet.commands).toHaveLength(before);
  });
});

describe("PutKeyPolicy", () => {
  test("refuses a policy that locks the caller out, unless the check is bypassed", async () => {
    mesh.identity.add(ana, allow("kms:*"));
    const policy = policyOf({ Effect: "Allow", Principal: { AWS: ana }, Action: "kms:*", Resource: "*" });
    await expect(mesh.as(root).putKeyPolicy({ keyId, policy })).rejects.toMatchObject({
      code: "MalformedPolicyDocumentException",
      message: "The new key policy will not allow you to update the key policy in the future.",
    });
    await mesh.as(root).putKeyPolicy({ keyId, policy, bypassPolicyLockoutSafetyCheck: true });
    await expect(mesh.as(root).getKeyPolicy({ keyId })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    expect((await mesh.as(ana).getKeyPolicy({ keyId })).policy).toBe(policy);
  });

  test("refuses principals that do not exist and what is no policy", async () => {
    const ghost = { ...delegate, Principal: { AWS: `arn:aws:iam::${accountId}:user/ghost` } };
    for (const policy of [policyOf(delegate, ghost), "{}", "not json"]) {
      await expect(mesh.as(root).putKeyPolicy({ keyId, policy })).rejects.toMatchObject({
        code: "MalformedPolicyDocumentException",
      });
    }
  });

  test("takes 32768 bytes and refuses one more with LimitExceededException", async () => {
    const base = policyOf(delegate);
    await mesh.as(root).putKeyPolicy({ keyId, policy: base.padEnd(32_768) });
    await expect(mesh.as(root).putKeyPolicy({ keyId, policy: base.padEnd(32_769) })).rejects.toMatchObject({
      code: "LimitExceededException",
    });
  });

  test("does not name whoever is made again under a name in it", async () => {
    mesh.identity.add(ana);
    const admit = { Effect: "Allow", Principal: { AWS: ana }, Action: "kms:Encrypt", Resource: "*" };
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, admit) });
    await mesh.as(ana).encrypt({ keyId, plaintext });
    mesh.identity.remake(ana, "AIDASOMEONEELSE");
    await expect(mesh.as(ana).encrypt({ keyId, plaintext })).rejects.toThrow(
      "no identity-based policy allows",
    );
    const { policy } = await mesh.as(root).getKeyPolicy({ keyId });
    expect(JSON.parse(policy!).Statement[1].Principal).toEqual({ AWS: `AIDA${accountId}` });
    await expect(mesh.as(root).putKeyPolicy({ keyId, policy: policy! })).rejects.toMatchObject({
      code: "MalformedPolicyDocumentException",
    });
  });

  test("cannot name a group", async () => {
    const group = `arn:aws:iam::${accountId}:group/admins`;
    const admit = { Effect: "Allow", Principal: { AWS: group }, Action: "kms:*", Resource: "*" };
    await expect(
      mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, admit) }),
    ).rejects.toMatchObject({ code: "MalformedPolicyDocumentException" });
  });

  test("knows only the policy name default", async () => {
    await expect(mesh.as(root).getKeyPolicy({ keyId, policyName: "other" })).rejects.toMatchObject({
      code: "NotFoundException",
      message: "No such policy exists",
    });
    expect((await mesh.as(root).listKeyPolicies({ keyId })).policyNames).toEqual(["default"]);
  });
});

describe("use across accounts", () => {
  beforeEach(() => mesh.identity.add(stranger, allow("kms:*")));

  test("needs the key policy and the caller's own IAM policy, and the ARN", async () => {
    const notThere = `${keyArn.slice(0, -1)}${keyArn.endsWith("0") ? 1 : 0}`;
    for (const keyId of [keyArn, notThere]) {
      await expect(mesh.as(stranger).encrypt({ keyId, plaintext })).rejects.toMatchObject({
        code: "AccessDeniedException",
        message: expect.stringMatching(
          /:user\/.* is not authorized to perform: kms:Encrypt on this resource because the resource does not exist in this Region,/,
        ),
      });
    }
    const admit = { Effect: "Allow", Principal: { AWS: otherRoot }, Action: "kms:*", Resource: "*" };
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, admit) });
    expect((await mesh.as(stranger).encrypt({ keyId: keyArn, plaintext })).keyId).toBe(keyArn);
    await expect(mesh.as(stranger).encrypt({ keyId, plaintext })).rejects.toMatchObject({
      code: "NotFoundException",
    });
    const poor = `arn:aws:iam::${otherAccountId}:user/poor`;
    mesh.identity.add(poor);
    await expect(mesh.as(poor).encrypt({ keyId: keyArn, plaintext })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
    await expect(mesh.as(stranger).disableKey({ keyId: keyArn })).rejects.toMatchObject({
      code: "AccessDeniedException",
    });
  });

  test("does not tell which aliases another account has, nor what they stand for", async () => {
    await mesh.as(root).createAlias({ aliasName: "alias/pay", targetKeyId: keyId });
    const aliases = keyArn.slice(0, keyArn.indexOf(":key/"));
    const own = (await mesh.as(stranger).createKey({})).keyMetadata!.keyId!;
    const { ciphertextBlob } = await mesh.as(stranger).encrypt({ keyId: own, plaintext });
    mesh.audit.records.length = 0;
    const ask = async (name: string) => {
      const alias = `${aliases}:alias/${name}`;
      const client = mesh.as(stranger);
      const calls = [
        client.describeKey({ keyId: alias }),
        client.encrypt({ keyId: alias, plaintext }),
        client.decrypt({ keyId: alias, ciphertextBlob }),
      ];
      return (await Promise.allSettled(calls)).map(
        (call) => call.status === "rejected" && call.reason.message,
      );
    };
    const answers = await ask("pay");
    expect(answers).not.toContain(false);
    expect(answers).toEqual(await ask("nothing"));
    expect(JSON.stringify(mesh.audit.records)).not.toContain(keyId);
  });

  test("does not tell which keys another account has", async () => {
    const missing = `arn:aws:kms:${region}:${accountId}:key/11111111-2222-3333-4444-555555555555`;
    for (const name of [missing, `arn:aws:kms:${region}:${accountId}:alias/none`]) {
      await expect(mesh.as(stranger).describeKey({ keyId: name })).rejects.toMatchObject({
        code: "AccessDeniedException",
      });
    }
  });

  test("is recorded in both accounts as one shared event, a denial only in the caller's", async () => {
    await expect(mesh.as(stranger).encrypt({ keyId: keyArn, plaintext })).rejects.toThrow();
    expect(mesh.audit.records.filter(({ eventName }) => eventName === "Encrypt")).toHaveLength(1);
    const admit = { Effect: "Allow", Principal: { AWS: otherRoot }, Action: "kms:*", Resource: "*" };
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, admit) });
    await mesh.as(stranger).encrypt({ keyId: keyArn, plaintext });
    const records = mesh.audit.records.filter(
      ({ eventName, errorCode }) => eventName === "Encrypt" && !errorCode,
    );
    expect(records.map(({ recipientAccountId }) => recipientAccountId)).toEqual([undefined, accountId]);
    expect(records[0]!.sharedEventId).toBe(records[1]!.sharedEventId);
  });

  test("between the keys of two other accounts is recorded in all three", async () => {
    const third = "arn:aws:iam::777788889999:root";
    mesh.identity.add(third);
    const admit = { Effect: "Allow", Principal: { AWS: third }, Action: "kms:*", Resource: "*" };
    await mesh.as(root).putKeyPolicy({ keyId, policy: policyOf(delegate, admit) });
    const { keyMetadata } = await mesh.as(otherRoot).createKey({});
    const delegateOther = { Effect: "Allow", Principal: { AWS: otherRoot }, Action: "kms:*", Resource: "*" };
    const policy = policyOf(delegateOther, admit);
    await mesh.as(otherRoot).putKeyPolicy({ keyId: keyMetadata!.keyId, policy });
    const { ciphertextBlob } = await mesh.as(third).encrypt({ keyId: keyArn, plaintext });
    await mesh.as(third).reEncrypt({ ciphertextBlob, destinationKeyId: keyMetadata!.arn });
    const records = mesh.audit.records.filter(({ eventName }) => eventName === "ReEncrypt");
    expect(records.map(({ recipientAccountId }) => recipientAccountId)).toEqual([
      undefined,
      accountId,
      otherAccountId,
    ]);
    expect(new Set(records.map(({ sharedEventId }) => sharedEventId)).size).toBe(1);
  });
});
