import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  verify,
} from "node:crypto";
import { wrapForImport } from "@keymesh/envelope";
import {
  type HbkSpec,
  type HsmFleet,
  hbkSpecs,
  isWrappable,
  type RsaSpec,
  type WrappingAlgorithm,
  wrappingAlgorithms,
} from "@keymesh/hsm-channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampled } from "./testing/sampled.ts";
import { keyArn, region, TestDomain, type TestHsm } from "./testing/test-domain.ts";
import { bringUpTwoRegions, mrkArn, regions } from "./testing/two-regions.ts";

let domain: TestDomain;
let hsms: readonly TestHsm[];
let fleet: HsmFleet;
/** Each reaches one HSM only. */
let single: readonly [HsmFleet, HsmFleet];
beforeAll(async () => {
  domain = await TestDomain.make();
  const both = await bringUpTwoRegions(domain);
  ({ hsms, fleet } = both);
  single = [await domain.fleet([both.hsms[0]]), await domain.fleet([both.hsms[1]])];
});
afterAll(() => domain.close());

const coded = (code: string) => expect.objectContaining({ code });
const nowMs = 1_700_000_000_000;
const validToMs = nowMs + 86_400_000;
const algorithm = "RSAES_OAEP_SHA_256";

const pkcs8 = { format: "der", type: "pkcs8" } as const;
const rsa = (modulusLength: number) => generateKeyPairSync("rsa", { modulusLength }).privateKey.export(pkcs8);
const ec = (namedCurve: string) => generateKeyPairSync("ec", { namedCurve }).privateKey.export(pkcs8);
const materials: Partial<Record<HbkSpec, Buffer>> = {
  SYMMETRIC_DEFAULT: randomBytes(32),
  HMAC_224: randomBytes(28),
  HMAC_256: randomBytes(100),
  HMAC_384: randomBytes(48),
  HMAC_512: randomBytes(128),
  RSA_2048: rsa(2_048),
  RSA_3072: rsa(3_072),
  ECC_NIST_P256: ec("P-256"),
  ECC_NIST_P384: ec("P-384"),
  ECC_NIST_P521: ec("P-521"),
  ECC_SECG_P256K1: ec("secp256k1"),
  ECC_NIST_EDWARDS25519: generateKeyPairSync("ed25519").privateKey.export(pkcs8),
};

const createImportKey = (
  wrappingAlgorithm: WrappingAlgorithm,
  wrappingKeySpec: RsaSpec = "RSA_2048",
  arn = keyArn,
) => fleet.createImportKey({ region, keyArn: arn, wrappingKeySpec, wrappingAlgorithm, validToMs });

describe.each(wrappingAlgorithms)("createImportKey and importHbk, %s", (wrappingAlgorithm) => {
  test.each(["RSA_2048", "RSA_3072"] as const)(
    "under %s, take in every kind of key it fits",
    async (wrappingKeySpec) => {
      const { publicKey, importToken } = await createImportKey(wrappingAlgorithm, wrappingKeySpec);
      const { modulusLength } =
        createPublicKey({ key: publicKey, format: "der", type: "spki" }).asymmetricKeyDetails ?? {};
      expect(modulusLength).toBe(Number(wrappingKeySpec.slice(4)));
      expect(importToken.length).toBeLessThanOrEqual(6_144);
      for (const spec of hbkSpecs) {
        const material = materials[spec];
        if (!material || !isWrappable(spec, wrappingKeySpec, wrappingAlgorithm)) continue;
        const encryptedKeyMaterial = wrapForImport(material, publicKey, wrappingAlgorithm);
        const request = { region, keyArn, spec, importToken, encryptedKeyMaterial, nowMs };
        const imported = await fleet.importHbk(request);
        expect(imported.hbkId, spec).toMatch(/^[0-9a-f]{64}$/);
        const isPair = !spec.startsWith("HMAC") && spec !== "SYMMETRIC_DEFAULT";
        expect(imported.publicKey !== undefined, spec).toBe(isPair);
        expect((await fleet.importHbk(request)).hbkId, spec).toBe(imported.hbkId);
      }
    },
  );

  test("refuse a kind of key it may not wrap", async () => {
    const { publicKey, importToken } = await createImportKey(wrappingAlgorithm);
    const small = wrapForImport(randomBytes(32), publicKey, wrappingAlgorithm);
    for (const spec of hbkSpecs.filter((one) => !isWrappable(one, "RSA_2048", wrappingAlgorithm))) {
      const request = { region, keyArn, spec, importToken, encryptedKeyMaterial: small, nowMs };
      await expect(fleet.importHbk(request)).rejects.toEqual(coded("ValidationException"));
    }
  });
});

describe("importHbk", () => {
  const spec = "SYMMETRIC_DEFAULT";
  let publicKey: Buffer;
  let importToken: Buffer;
  beforeAll(async () => {
    ({ publicKey, importToken } = await createImportKey(algorithm));
  });
  const request = (material = randomBytes(32)) =>
    ({
      region,
      keyArn,
      spec,
      importToken,
      encryptedKeyMaterial: wrapForImport(material, publicKey, algorithm),
      nowMs,
    }) as const;

  test("at another HSM than the token's gives the same id, and an EKT both can use", async () => {
    const material = randomBytes(32);
    const imported = await single[0].importHbk(request(material));
    const again = await single[1].importHbk(request(material));
    expect(again.hbkId).toBe(imported.hbkId);
    const context = { purpose: "test" };
    const plaintext = Buffer.from("hello");
    const { ciphertextBlob } = await single[1].encrypt({ region, ekt: imported.ekt, plaintext, context });
    const decrypted = await single[0].decrypt({ region, ekt: again.ekt, ciphertextBlob, context });
    expect(decrypted).toEqual({ plaintext });
    expect(imported.ekt.includes(material)).toBe(false);
  });

  test("keeps the key it was given: what it makes fits the key outside", async () => {
    const pair = await createImportKey("RSA_AES_KEY_WRAP_SHA_256");
    const take = async (spec: HbkSpec) => {
      const wrapping = spec.startsWith("HMAC_") ? algorithm : "RSA_AES_KEY_WRAP_SHA_256";
      const wrapped = spec.startsWith("HMAC_") ? { publicKey, importToken } : pair;
      const encryptedKeyMaterial = wrapForImport(materials[spec]!, wrapped.publicKey, wrapping);
      const importing = { importToken: wrapped.importToken, encryptedKeyMaterial };
      return fleet.importHbk({ region, keyArn, spec, nowMs, ...importing });
    };
    const message = Buffer.from("message");
    for (const [spec, signingAlgorithm, hash] of [
      ["RSA_2048", "RSASSA_PKCS1_V1_5_SHA_256", "sha256"],
      ["ECC_NIST_P384", "ECDSA_SHA_384", "sha384"],
      ["ECC_NIST_EDWARDS25519", "ED25519_SHA_512", undefined],
    ] as const) {
      const { ekt } = await take(spec);
      const signing = { algorithm: signingAlgorithm, messageType: "RAW", message } as const;
      const { signature } = await fleet.sign({ region, ekt, ...signing });
      const outside = createPublicKey(createPrivateKey({ key: materials[spec]!, ...pkcs8 }));
      expect(verify(hash, message, outside, signature), spec).toBe(true);
    }
    const { ekt } = await take("HMAC_256");
    const { mac } = await fleet.generateMac({ region, ekt, algorithm: "HMAC_SHA_256", message });
    expect(mac).toEqual(createHmac("sha256", materials.HMAC_256!).update(message).digest());
  });

  test("gives another id for other material and another KMS key, and the same in every Region", async () => {
    const material = randomBytes(32);
    const ids = new Map<string, string>();
    for (const [one, arn] of [
      ["us-east-1", keyArn],
      ["us-east-1", mrkArn("us-east-1")],
      ["eu-west-1", mrkArn("eu-west-1")],
    ] as const) {
      const terms = {
        region: one,
        keyArn: arn,
        wrappingKeySpec: "RSA_2048",
        wrappingAlgorithm: algorithm,
        validToMs,
      } as const;
      const pair = await fleet.createImportKey(terms);
      const encryptedKeyMaterial = wrapForImport(material, pair.publicKey, algorithm);
      const { importToken } = pair;
      const importing = { region: one, keyArn: arn, spec, importToken, encryptedKeyMaterial, nowMs } as const;
      ids.set(arn, (await fleet.importHbk(importing)).hbkId);
    }
    expect(ids.get(mrkArn(regions[1]))).toBe(ids.get(mrkArn(regions[0])));
    expect(ids.get(keyArn)).not.toBe(ids.get(mrkArn(regions[0])));
    expect((await fleet.importHbk(request())).hbkId).not.toBe(ids.get(keyArn));
  });

  test("refuses a token of another KMS key or Region, a changed one, and an expired one", async () => {
    const good = request();
    const changed = Buffer.from(importToken);
    changed[changed.length - 1]! ^= 1;
    for (const bad of [
      { ...good, keyArn: mrkArn(region) },
      { ...good, region: "eu-west-1" },
      { ...good, importToken: changed },
      { ...good, importToken: Buffer.from("token") },
    ]) {
      await expect(fleet.importHbk(bad)).rejects.toEqual(coded("InvalidImportTokenException"));
    }
    const late = fleet.importHbk({ ...good, nowMs: validToMs + 1 });
    await expect(late).rejects.toEqual(coded("ExpiredImportTokenException"));
    await fleet.importHbk({ ...good, nowMs: validToMs });
  });

  test("refuses what does not unwrap in one way, and what is no key of the spec with a reason", async () => {
    const other = await createImportKey(algorithm);
    for (const encryptedKeyMaterial of [
      randomBytes(256),
      Buffer.alloc(0),
      randomBytes(6_144),
      wrapForImport(randomBytes(32), other.publicKey, algorithm),
      wrapForImport(randomBytes(32), publicKey, "RSAES_OAEP_SHA_1"),
    ]) {
      await expect(fleet.importHbk({ ...request(), encryptedKeyMaterial })).rejects.toEqual(
        expect.objectContaining({ code: "InvalidCiphertextException", message: "" }),
      );
    }
    await expect(fleet.importHbk(request(randomBytes(31)))).rejects.toEqual(
      expect.objectContaining({
        code: "IncorrectKeyMaterialException",
        message: "Key material of spec SYMMETRIC_DEFAULT must have 32 bytes.",
      }),
    );
  });

  test("tells what its keys went through", async () => {
    const said = await sampled(domain, hsms, async (traced) => {
      const terms = {
        region,
        keyArn,
        wrappingKeySpec: "RSA_2048",
        wrappingAlgorithm: algorithm,
        validToMs,
      } as const;
      const pair = await traced.createImportKey(terms);
      const encryptedKeyMaterial = wrapForImport(randomBytes(32), pair.publicKey, algorithm);
      await traced.importHbk({ ...request(), importToken: pair.importToken, encryptedKeyMaterial });
    });
    expect(said).toEqual([
      [
        "Hsm.CreateImportKey",
        "WrappingKey plaintext create",
        "DomainKey plaintext use",
        "WrappingKey wrapped wrap",
        "WrappingKey wrapped export",
        "WrappingKey plaintext wipe",
      ],
      [
        "Hsm.ImportHbk",
        "HBK wrapped import",
        "DomainKey plaintext use",
        "WrappingKey wrapped use",
        "WrappingKey plaintext unwrap",
        "HBK plaintext unwrap",
        "WrappingKey plaintext wipe",
        "HBK wrapped wrap",
        "EKT wrapped export",
        "HBK plaintext wipe",
      ],
    ]);
  });
});
