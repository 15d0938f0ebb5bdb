import {
  constants,
  createHash,
  createPublicKey,
  type KeyObject,
  publicEncrypt,
  randomBytes,
} from "node:crypto";
import type { SigningAlgorithm } from "@keymesh/hsm-channel";
import { describe, expect, test } from "vitest";
import { keySpecs } from "../domain/keys/key-specs.ts";
import { FakeFleet } from "./fake-fleet.ts";
import { isGoodOutside, representativeOf } from "./outside.ts";

const region = "us-east-1";
const keyArn = `arn:aws:kms:${region}:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab`;
const message = randomBytes(300);
const fleet = new FakeFleet();

const rsaSpecs = ["RSA_2048", "RSA_3072", "RSA_4096"];
const signers = Object.entries(keySpecs).flatMap(([spec, { signing = [] }]) =>
  rsaSpecs.slice(1).includes(spec) ? [] : signing.map((algorithm) => ({ spec, algorithm })),
) as { spec: keyof typeof keySpecs; algorithm: SigningAlgorithm }[];

function publicKeyOf(der: Buffer): KeyObject {
  return createPublicKey({ key: der, format: "der", type: "spki" });
}

describe("the fake fleet", () => {
  test.each(signers)("signs with $spec and $algorithm as others verify", async ({ spec, algorithm }) => {
    const { ekt, publicKey } = await fleet.createHbk({ region, keyArn, spec });
    const key = publicKeyOf(publicKey!);
    const hash = `sha${algorithm.slice(-3)}`;
    const isMl = algorithm === "ML_DSA_SHAKE_256";
    const prepared = isMl
      ? representativeOf(key, message)
      : createHash(isMl ? "sha512" : hash)
          .update(message)
          .digest();
    const requests = [
      { messageType: "RAW", message },
      { messageType: isMl ? "EXTERNAL_MU" : "DIGEST", message: prepared },
    ] as const;
    const isFor = { ED25519_SHA_512: ["RAW"], ED25519_PH_SHA_512: ["DIGEST"] }[algorithm as string];
    for (const request of requests) {
      if (isFor && !isFor.includes(request.messageType)) continue;
      const { signature } = await fleet.sign({ region, ekt, algorithm, ...request });
      expect(isGoodOutside(algorithm, key, message, signature)).toBe(true);
      await fleet.verify({ region, ekt, algorithm, ...request, signature });
      signature[10]! ^= 1;
      await expect(fleet.verify({ region, ekt, algorithm, ...request, signature })).rejects.toMatchObject({
        code: "KMSInvalidSignatureException",
      });
    }
  });

  test("gives the same id to the same bytes imported for the same key, and refuses a token of another", async () => {
    const material = randomBytes(32);
    const ids = new Set<string>();
    for (const validToMs of [1, 2]) {
      const { publicKey, importToken } = await fleet.createImportKey({
        region,
        keyArn,
        wrappingKeySpec: "RSA_2048",
        wrappingAlgorithm: "RSAES_OAEP_SHA_256",
        validToMs,
      });
      const padding = constants.RSA_PKCS1_OAEP_PADDING;
      const encryptedKeyMaterial = publicEncrypt(
        { key: publicKeyOf(publicKey), padding, oaepHash: "sha256" },
        material,
      );
      const wanted = {
        region,
        keyArn,
        spec: "SYMMETRIC_DEFAULT",
        importToken,
        encryptedKeyMaterial,
      } as const;
      ids.add((await fleet.importHbk({ ...wanted, nowMs: validToMs })).hbkId);
      const refusals = [
        [{ ...wanted, nowMs: validToMs + 1 }, "ExpiredImportTokenException"],
        [{ ...wanted, nowMs: 1, keyArn: `${keyArn.slice(0, -1)}c` }, "InvalidImportTokenException"],
        [{ ...wanted, nowMs: 1, spec: "HMAC_512" }, "IncorrectKeyMaterialException"],
        [{ ...wanted, nowMs: 1, encryptedKeyMaterial: randomBytes(256) }, "InvalidCiphertextException"],
      ] as const;
      for (const [request, code] of refusals) {
        await expect(fleet.importHbk(request)).rejects.toMatchObject({ code });
      }
    }
    expect(ids.size).toBe(1);
  });

  test("passes an HBK to another region under the same id, by an offer of that region only", async () => {
    const made = await fleet.createHbk({ region, keyArn });
    const { offer } = await fleet.offerReplication({ region: "eu-west-1" });
    const { replica } = await fleet.exportReplica({ region, ekt: made.ekt, offer });
    const there = { region: "eu-west-1", keyArn, offer, replica };
    const accepted = await fleet.acceptReplica(there);
    expect(accepted.hbkId).toBe(made.hbkId);
    const refused = { code: "KMSInternalException" };
    await expect(fleet.acceptReplica({ ...there, region })).rejects.toMatchObject(refused);
    await expect(fleet.acceptReplica({ ...there, replica: randomBytes(9) })).rejects.toMatchObject(refused);
    const { ciphertextBlob } = await fleet.encrypt({
      region,
      ekt: made.ekt,
      plaintext: message,
      context: {},
    });
    const opened = { region: "eu-west-1", ekt: accepted.ekt, ciphertextBlob, context: {} };
    expect((await fleet.decrypt(opened)).plaintext).toEqual(message);
    await expect(fleet.decrypt({ ...opened, region })).rejects.toThrow("no such EKT");
  });
});
