import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { allow, createTestKms, root, type TestKms } from "../testing/test-kms.ts";

const user = "arn:aws:iam::111122223333:user/ana";
const message = Buffer.from("the message");

let mesh: TestKms;
beforeEach(() => {
  mesh = createTestKms();
});

async function hmacKey(keySpec = "HMAC_256"): Promise<{ keyId: string; arn: string }> {
  const { keyMetadata } = await mesh.as(root).createKey({ keySpec, keyUsage: "GENERATE_VERIFY_MAC" });
  return keyMetadata as { keyId: string; arn: string };
}

describe("GenerateMac", () => {
  test.each([
    ["HMAC_224", "HMAC_SHA_224", 28],
    ["HMAC_256", "HMAC_SHA_256", 32],
    ["HMAC_384", "HMAC_SHA_384", 48],
    ["HMAC_512", "HMAC_SHA_512", 64],
  ])("%s gives %s of %i bytes, always the same, which VerifyMac takes", async (spec, macAlgorithm, bytes) => {
    const { keyId, arn } = await hmacKey(spec);
    const use = { keyId, macAlgorithm, message };
    const { mac, ...rest } = await mesh.as(root).generateMac(use);
    expect(mac).toHaveLength(bytes);
    expect(rest).toEqual({ keyId: arn, macAlgorithm });
    expect((await mesh.as(root).generateMac(use)).mac).toEqual(mac);
    expect(await mesh.as(root).verifyMac({ ...use, mac })).toEqual({
      keyId: arn,
      macAlgorithm,
      macValid: true,
    });
  });

  test("differs from key to key", async () => {
    const macs = [];
    for (const { keyId } of [await hmacKey(), await hmacKey()]) {
      const { mac } = await mesh.as(root).generateMac({ keyId, macAlgorithm: "HMAC_SHA_256", message });
      macs.push(mac!.toString("hex"));
    }
    expect(new Set(macs).size).toBe(2);
  });

  test("takes a message of 4096 bytes and refuses 4097 and none", async () => {
    const { keyId } = await hmacKey();
    const make = (bytes: number) =>
      mesh.as(root).generateMac({ keyId, macAlgorithm: "HMAC_SHA_256", message: Buffer.alloc(bytes) });
    await make(4096);
    for (const bytes of [0, 4097]) {
      await expect(make(bytes)).rejects.toMatchObject({ code: "ValidationException" });
    }
  });

  test("refuses the algorithm of another spec, and says first that a key is disabled", async () => {
    const { keyId, arn } = await hmacKey("HMAC_224");
    const use = { keyId, macAlgorithm: "HMAC_SHA_256", message };
    await expect(mesh.as(root).generateMac(use)).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: "Algorithm HMAC_SHA_256 is incompatible with key spec HMAC_224.",
    });
    await mesh.as(root).disableKey({ keyId });
    await expect(mesh.as(root).generateMac(use)).rejects.toMatchObject({
      code: "DisabledException",
      message: `${arn} is disabled.`,
    });
  });

  test("refuses other keys, and Encrypt refuses HMAC keys", async () => {
    const symmetric = (await mesh.as(root).createKey({})).keyMetadata!;
    const use = { keyId: symmetric.keyId, macAlgorithm: "HMAC_SHA_256", message };
    await expect(mesh.as(root).generateMac(use)).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `${symmetric.arn} key usage is ENCRYPT_DECRYPT which is not valid for GenerateMac.`,
    });
    const { keyId, arn } = await hmacKey();
    await expect(mesh.as(root).encrypt({ keyId, plaintext: message })).rejects.toMatchObject({
      code: "InvalidKeyUsageException",
      message: `${arn} key usage is GENERATE_VERIFY_MAC which is not valid for Encrypt.`,
    });
  });

  test("is recorded with its algorithm, and nothing of message or MAC", async () => {
    const { keyId } = await hmacKey();
    const { mac } = await mesh.as(root).generateMac({ keyId, macAlgorithm: "HMAC_SHA_256", message });
    const record = mesh.audit.records.at(-1)!;
    expect(record).toMatchObject({
      eventName: "GenerateMac",
      readOnly: true,
      requestParameters: { keyId, macAlgorithm: "HMAC_SHA_256" },
      responseElements: null,
      additionalEventData: undefined,
    });
    for (const bytes of [mac!, message])
      expect(JSON.stringify(record)).not.toContain(bytes.toString("base64"));
  });

  test("on a dry run makes none", async () => {
    const { keyId } = await hmacKey();
    const before = mesh.fleet.commands.length;
    await expect(
      mesh.as(root).generateMac({ keyId, macAlgorithm: "HMAC_SHA_256", message, dryRun: true }),
    ).rejects.toMatchObject({ code: "DryRunOperationException" });
    expect(mesh.fleet.commands).toHaveLength(before);
  });
});

describe("VerifyMac", () => {
  test("refuses another MAC, a shorter one and another message, in a dry run too", async () => {
    const { keyId } = await hmacKey();
    const use = { keyId, macAlgorithm: "HMAC_SHA_256", message };
    const { mac } = await mesh.as(root).generateMac(use);
    const outside = createHmac("sha256", "another key").update(message).digest();
    for (const wrong of [
      { mac: outside },
      { mac: outside, dryRun: true },
      { mac: mac!.subarray(0, 16) },
      { mac, message: Buffer.from("another") },
      { mac: Buffer.alloc(6144) },
    ]) {
      await expect(mesh.as(root).verifyMac({ ...use, ...wrong })).rejects.toMatchObject({
        code: "KMSInvalidMacException",
        message: "",
      });
    }
    await expect(mesh.as(root).verifyMac({ ...use, mac: Buffer.alloc(6145) })).rejects.toMatchObject({
      code: "ValidationException",
    });
    await expect(mesh.as(root).verifyMac({ ...use, mac, dryRun: true })).rejects.toMatchObject({
      code: "DryRunOperationException",
    });
  });

  test("is a permission of its own; policies see the algorithm", async () => {
    const { keyId } = await hmacKey();
    const use = { keyId, macAlgorithm: "HMAC_SHA_256", message };
    const { mac } = await mesh.as(root).generateMac(use);
    const condition = { StringEquals: { "kms:MacAlgorithm": "HMAC_SHA_256" } };
    mesh.identity.add(user, { ...allow("kms:VerifyMac"), Condition: condition });
    await mesh.as(user).verifyMac({ ...use, mac });
    const denied = { code: "AccessDeniedException" };
    await expect(mesh.as(user).generateMac(use)).rejects.toMatchObject(denied);
    await expect(
      mesh.as(user).verifyMac({ ...use, mac, macAlgorithm: "HMAC_SHA_512" }),
    ).rejects.toMatchObject(denied);
  });
});
