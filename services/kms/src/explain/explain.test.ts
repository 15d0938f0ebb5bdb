import type { kmsV1 } from "@keymesh/proto";
import type { Call as RpcCall } from "@keymesh/rpc";
import { beforeEach, describe, expect, test } from "vitest";
import {
  accountId,
  allow,
  createTestKms,
  otherAccountId,
  regions,
  root,
  type TestKms,
} from "../testing/test-kms.ts";
import { handleExplainDecision } from "./handle.ts";

const ana = `arn:aws:iam::${accountId}:user/ana`;
const bea = `arn:aws:iam::${accountId}:user/bea`;
const eve = `arn:aws:iam::${otherAccountId}:user/eve`;
const plaintext = Buffer.from("x");
const cli: RpcCall["peer"] = { kind: "service", name: "cli" };
let mesh: TestKms;
let keyId: string;
let keyArn: string;

beforeEach(async () => {
  mesh = createTestKms();
  mesh.identity.add(ana);
  mesh.identity.add(bea, allow("kms:*"));
  mesh.identity.add(eve, allow("kms:*"));
  const { keyMetadata } = await mesh.as(root).createKey({});
  keyId = keyMetadata!.keyId!;
  keyArn = keyMetadata!.arn!;
});

function ask(question: Partial<kmsV1.ExplainDecisionRequest__Output>, peer: RpcCall["peer"] = cli) {
  const { authenticator, verifier } = mesh.identity;
  const sources = { authenticator, verifier, regions, onBug: () => {} };
  const request = {
    ...{ principal: ana, action: "kms:Decrypt", keyId, region: "", encryptionContext: {}, grantTokens: [] },
    ...{ viaService: "", context: {} },
    ...question,
  };
  return handleExplainDecision(mesh.kms, sources, request, { peer, certificate: undefined } as RpcCall);
}
function put(...statements: object[]) {
  const policy = JSON.stringify({ Version: "2012-10-17", Statement: statements });
  return mesh.as(root).putKeyPolicy({ keyId, policy, bypassPolicyLockoutSafetyCheck: true });
}
const keep = {
  Sid: "Keep",
  Effect: "Allow",
  Principal: { AWS: root },
  Action: ["kms:PutKeyPolicy"],
  Resource: "*",
};

describe("ExplainDecision", () => {
  test("tells of a missing IAM policy where the key policy leaves it to the account", async () => {
    const { allowed, headline, sentence, kind } = await ask({});
    expect({ allowed, kind }).toEqual({ allowed: false, kind: "noIdentityPolicyAllows" });
    expect(headline).toBe(
      `No. The key policy leaves it to account ${accountId}, but no IAM policy of user ana allows kms:Decrypt. ` +
        `Allow kms:Decrypt on ${keyArn} in an IAM policy of user ana, or name user ana in the key policy.`,
    );
    expect(sentence).toContain("is not authorized to perform: kms:Decrypt");
  });

  test("tells of a key policy that neither names the caller nor delegates, though IAM allows", async () => {
    await put(keep);
    const { headline } = await ask({ principal: bea });
    expect(headline).toBe(
      `No. The IAM policy "inline" of user bea allows kms:Decrypt, but the key policy neither names user bea nor leaves it to ` +
        `account ${accountId}. Add a statement to the key policy that allows kms:Decrypt to ${bea}, or make a grant.`,
    );
  });

  test("names the condition that is in the way, and what the call has in its place", async () => {
    const condition = { StringEquals: { "kms:ViaService": "s3.us-east-1.amazonaws.com" } };
    await put(keep, {
      ...keep,
      Sid: "OnlyS3",
      Principal: { AWS: ana },
      Action: "kms:Decrypt",
      Condition: condition,
    });
    const { headline } = await ask({});
    expect(headline).toContain(
      'Statement "OnlyS3" of the key policy would allow it, but its condition StringEquals kms:ViaService wants ' +
        "s3.us-east-1.amazonaws.com and the call has none.",
    );
    const through = await ask({ viaService: "s3" });
    expect(through).toMatchObject({ allowed: true, kind: "keyPolicyAllow", statement: "OnlyS3" });
  });

  test("names the Deny", async () => {
    await put(
      { ...keep, Action: "kms:*" },
      { ...keep, Sid: "NotBea", Effect: "Deny", Principal: { AWS: bea } },
    );
    const { headline } = await ask({ principal: bea, action: "PutKeyPolicy" });
    expect(headline).toMatch(
      /^No\. Statement "NotBea" of the key policy denies kms:PutKeyPolicy to user bea, and a Deny/,
    );
  });

  test("shows the grants of the caller, and what keeps one from covering the call", async () => {
    const constraints = { encryptionContextSubset: { tenant: "1" } };
    await mesh.as(root).createGrant({ keyId, granteePrincipal: ana, operations: ["Decrypt"], constraints });
    const { headline, grants } = await ask({ encryptionContext: { tenant: "2" } });
    expect(grants).toMatchObject([{ granteePrincipal: ana, outcome: "does not apply" }]);
    expect(headline).toMatch(
      /Grant [0-9a-f]{12} does not cover it: it needs \{"tenant":"1"\} in the encryption context/,
    );
    const right = await ask({ encryptionContext: { tenant: "1" } });
    expect(right).toMatchObject({ allowed: true, kind: "grantAllow" });
    expect(right.headline).toMatch(/^Yes\. Grant [0-9a-f]{12} lets user ana do it\.$/);
  });

  test("says when permission is not what is missing", async () => {
    await mesh.as(root).disableKey({ keyId });
    const { allowed, stateError, headline } = await ask({ principal: bea });
    expect({ allowed, stateError }).toEqual({ allowed: true, stateError: "DisabledException" });
    expect(headline).toContain("But the key is Disabled, so user bea gets DisabledException.");
  });

  test("tells another account what it takes on both sides", async () => {
    const foreign = await ask({ principal: eve, keyId: keyArn });
    expect(foreign.headline).toContain("the key policy neither names user eve nor leaves it to account");
    const never = await ask({ principal: eve, keyId: keyArn, action: "ScheduleKeyDeletion" });
    expect(never).toMatchObject({ kind: "wrongAccount" });
  });

  test("answers for actions that name no key", async () => {
    expect(await ask({ action: "CreateKey", keyId: "" })).toMatchObject({ allowed: false, keyArn: "" });
    expect(await ask({ action: "kms:createkey", keyId: "", principal: bea })).toMatchObject({
      allowed: true,
    });
  });

  test.each([
    [{ action: "ReEncrypt" }, /ReEncryptFrom or ReEncryptTo/],
    [{ action: "RetireGrant" }, /said by the grant/],
    [{ action: "kms:Nonsense" }, /not an action/],
    [{ principal: `arn:aws:iam::${accountId}:user/ghost` }, /no principal/],
    [{ keyId: "" }, /name it/],
    [{ region: "mars-1" }, /no Region/],
    [{ viaService: "lambda" }, /s3 or ec2/],
  ])("refuses %j", async (question, message) => {
    await expect(ask(question)).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringMatching(message),
    });
  });

  test("refuses a context that is large as a whole", async () => {
    const context = { "aws:UserAgent": { values: Array.from({ length: 9 }, () => "a".repeat(2_000)) } };
    await expect(ask({ context })).rejects.toMatchObject({
      code: "ValidationException",
      message: expect.stringContaining("16384 together"),
    });
  });

  test("makes nothing: an AWS managed key that is not there stays so", async () => {
    await expect(ask({ keyId: "alias/aws/s3" })).rejects.toMatchObject({ code: "NotFoundException" });
  });

  test("agrees with what a call gets", async () => {
    const { ciphertextBlob } = await mesh.as(bea).encrypt({ keyId, plaintext });
    for (const who of [ana, bea, root]) {
      const { allowed, sentence } = await ask({ principal: who });
      const answer = mesh.as(who).decrypt({ ciphertextBlob });
      if (allowed) await answer;
      else await expect(answer).rejects.toMatchObject({ message: sentence });
    }
  });
});

describe("a principal that asks", () => {
  const as = (arn: string): RpcCall["peer"] => ({ kind: "principal", arn });

  test("needs to be able to read the key's policy and grants", async () => {
    await expect(ask({}, as(ana))).rejects.toMatchObject({ code: "AccessDeniedException" });
    expect(await ask({ principal: bea }, as(bea))).toMatchObject({ allowed: true });
  });

  test("needs iam:SimulatePrincipalPolicy to ask about another", async () => {
    await expect(ask({ principal: ana }, as(bea))).rejects.toMatchObject({
      message: expect.stringContaining("iam:SimulatePrincipalPolicy"),
    });
    expect(await ask({ principal: ana }, as(root))).toMatchObject({ allowed: false });
  });

  test("learns nothing of other accounts", async () => {
    const others = [
      { principal: eve },
      { principal: `arn:aws:iam::${otherAccountId}:user/ghost` },
      { principal: "AKIAIOSFODNN7EXAMPLE" },
      { principal: bea, keyId: keyArn.replace(accountId, otherAccountId) },
    ];
    for (const question of others) {
      await expect(ask(question, as(bea))).rejects.toMatchObject({ code: "AccessDeniedException" });
    }
  });
});
