import { beforeEach, describe, expect, test } from "vitest";
import { callOf, claim, iamOf, testIdentity, userWithKey } from "../../../testing/context.ts";
import { verifySignature } from "../../verify-signature.ts";

let identity: ReturnType<typeof testIdentity>;
let iam: ReturnType<typeof iamOf>;
beforeEach(() => {
  identity = testIdentity();
  iam = iamOf(identity);
});
const code = (name: string) => expect.objectContaining({ code: name });
const keysOf = async (userName?: string) =>
  (await iam("ListAccessKeys", userName === undefined ? {} : { userName })).accessKeyMetadata;

describe("access keys", () => {
  test("their secrets are shown once and lie in storage only encrypted", async () => {
    const { accessKeyId, secret } = await userWithKey(identity);
    expect(secret).toHaveLength(40);
    expect(accessKeyId).toMatch(/^AKIA[A-Z2-7]{16}$/);
    const atRest = Buffer.concat([...identity.storage.kv.dump().values()]).toString("latin1");
    expect(atRest).toContain(accessKeyId);
    for (const encoding of ["latin1", "base64", "hex"] as const) {
      expect(atRest).not.toContain(Buffer.from(secret).toString(encoding).slice(0, 20));
    }
    expect(JSON.stringify(await keysOf("alice"))).not.toContain(secret);
  });

  test("at most two of a user or root; deleting makes room", async () => {
    await iam("CreateUser", { userName: "alice" });
    for (const owner of [{}, { userName: "alice" }]) {
      const { accessKey } = await iam("CreateAccessKey", owner);
      await iam("CreateAccessKey", owner);
      await expect(iam("CreateAccessKey", owner)).rejects.toMatchObject({
        code: "LimitExceeded",
        message: "Cannot exceed quota for AccessKeysPerUser: 2",
      });
      const accessKeyId = accessKey!.accessKeyId!;
      await iam("DeleteAccessKey", { ...owner, accessKeyId });
      await expect(iam("DeleteAccessKey", { ...owner, accessKeyId })).rejects.toEqual(code("NoSuchEntity"));
      expect(await keysOf(owner.userName)).toHaveLength(1);
    }
  });

  test("two made at the same moment are both there", async () => {
    await iam("CreateUser", { userName: "alice" });
    await Promise.all([1, 2].map(() => iam("CreateAccessKey", { userName: "alice" })));
    expect(await keysOf("alice")).toHaveLength(2);
  });

  test("of another user or account are not found", async () => {
    const { accessKeyId } = await userWithKey(identity);
    await iam("CreateUser", { userName: "bob" });
    const stranger = iamOf(
      identity,
      callOf({
        type: "Root",
        arn: "arn:aws:iam::444455556666:root",
        accountId: "444455556666",
        principalId: "444455556666",
      }),
    );
    await expect(iam("DeleteAccessKey", { userName: "bob", accessKeyId })).rejects.toEqual(
      code("NoSuchEntity"),
    );
    for (const name of ["DeleteAccessKey", "GetAccessKeyLastUsed"] as const) {
      await expect(stranger(name, { accessKeyId })).rejects.toEqual(code("NoSuchEntity"));
    }
  });

  test("are turned off and on", async () => {
    const { accessKeyId, secret } = await userWithKey(identity);
    const verify = () => verifySignature(identity.context, claim({ accessKeyId, secret }), "kms");
    const turn = (status: string) => iam("UpdateAccessKey", { userName: "alice", accessKeyId, status });
    await verify();
    await turn("Inactive");
    expect(await keysOf("alice")).toMatchObject([{ status: "Inactive", userName: "alice" }]);
    await expect(verify()).rejects.toEqual(code("UnrecognizedClientException"));
    await turn("Active");
    await verify();
    await expect(turn("Lost")).rejects.toEqual(code("ValidationError"));
  });
});

describe("GetAccessKeyLastUsed", () => {
  test("says when, where and for which service a key was last seen", async () => {
    const { accessKeyId, secret } = await userWithKey(identity);
    expect(await iam("GetAccessKeyLastUsed", { accessKeyId })).toEqual({
      userName: "alice",
      accessKeyLastUsed: { serviceName: "N/A", region: "N/A" },
    });
    await verifySignature(identity.context, claim({ accessKeyId, secret }), "kms");
    const used = identity.clock.ms;
    expect((await iam("GetAccessKeyLastUsed", { accessKeyId })).accessKeyLastUsed).toEqual({
      lastUsedDate: { seconds: used / 1000, nanos: 0 },
      serviceName: "kms",
      region: "us-east-1",
    });
    await expect(iam("GetAccessKeyLastUsed", { accessKeyId: "AKIANOBODYNOBODYNOBO" })).rejects.toMatchObject({
      code: "NoSuchEntity",
    });
  });
});
