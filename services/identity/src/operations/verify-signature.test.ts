import { createPublicKey } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { account, claim, iamOf, testIdentity, userWithKey } from "../testing/context.ts";
import { verifySignature } from "./verify-signature.ts";

let identity: ReturnType<typeof testIdentity>;
beforeEach(() => {
  identity = testIdentity();
});
const verify = (part: Parameters<typeof claim>[0] = {}, peer = "kms") =>
  verifySignature(identity.context, claim(part), peer);

async function userKey() {
  const { accessKeyId, secret } = await userWithKey(identity);
  return { accessKeyId, secret };
}

describe("VerifySignature", () => {
  test("test is the root of the default account, 12 digits are the root of that account", async () => {
    const root = (await verify()).session?.principal;
    expect(root).toMatchObject({ type: "Root", arn: "arn:aws:iam::000000000000:root", accessKeyId: "test" });
    const other = (await verify({ accessKeyId: account })).session?.principal;
    expect(other).toMatchObject({ type: "Root", principalId: account, accountId: account });
    expect(identity.storage.kv.dump().has(`identity/accounts/${account}`)).toBe(true);
  });

  test("answers with the scope's signing key and a session for that door, good for 15 minutes", async () => {
    const { session, signingKey } = await verify();
    expect(signingKey).toHaveLength(32);
    expect(session).toMatchObject({
      door: "kms",
      region: "us-east-1",
      expiresMs: identity.clock.ms + 900_000,
    });
    const [key] = await identity.context.signingKeys.published(identity.clock.ms);
    expect(createPublicKey({ key: key!.spki, format: "der", type: "spki" }).asymmetricKeyType).toBe(
      "ed25519",
    );
  });

  test("a user's key is the user", async () => {
    const { session } = await verify(await userKey());
    expect(session?.principal).toMatchObject({
      type: "IAMUser",
      arn: `arn:aws:iam::${account}:user/alice`,
      userName: "alice",
      principalId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
    });
  });

  test("a wrong secret, string or signature is SignatureDoesNotMatch", async () => {
    const key = await userKey();
    for (const part of [
      { secret: "wrong" },
      { accessKeyId: key.accessKeyId, secret: "test" },
      { stringToSign: "other" },
      { signature: "0".repeat(64) },
      { signature: "zz" },
    ]) {
      await expect(verify(part)).rejects.toMatchObject({ code: "SignatureDoesNotMatch" });
    }
  });

  test("an unknown key, a deleted key and one with a session token are refused", async () => {
    const key = await userKey();
    for (const accessKeyId of ["AKIANOBODYNOBODYNOBO", "x", "../accounts", "1234"]) {
      await expect(verify({ accessKeyId })).rejects.toMatchObject({ code: "UnrecognizedClientException" });
    }
    await expect(verify({ ...key, sessionToken: "token" })).rejects.toMatchObject({
      code: "InvalidClientTokenId",
    });
    const { accessKeyId } = key;
    await iamOf(identity)("DeleteAccessKey", { userName: "alice", accessKeyId });
    await expect(verify(key)).rejects.toMatchObject({ code: "UnrecognizedClientException" });
  });

  test.each([
    ["kms", "s3"],
    ["s3-sim", "kms"],
    ["ebs-sim", "kms"],
    ["trail", "sts"],
    ["hsm", "kms"],
    ["kms", "nonsense"],
  ])("%s may not ask for keys of %s", async (peer, service) => {
    await expect(verify({ service }, peer)).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test.each([
    ["kms", "20260430", true],
    ["kms", "20260502", true],
    ["kms", "20260429", false],
    ["kms", "20260503", false],
    ["kms", "2026-05-01", false],
    ["s3", "20260424", true],
    ["s3", "20260423", false],
  ])("for %s the day %s is good: %s", async (service, date, isGood) => {
    const verified = verify({ service, date }, service === "s3" ? "s3-sim" : "kms");
    await (isGood
      ? expect(verified).resolves.toBeDefined()
      : expect(verified).rejects.toMatchObject({ code: "SignatureDoesNotMatch" }));
  });
});
