import {
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";
import { dataKeyPairSpecs, type HbkSpec, type HsmFleet, hbkSpecs } from "@keymesh/hsm-channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keyOfPkcs8 } from "./testing/keys.ts";
import { sampled } from "./testing/sampled.ts";
import { keyArn, region, type TestDomain } from "./testing/test-domain.ts";
import { type TwoHsms, twoHsmsWith } from "./testing/two-hsms.ts";

let domain: TestDomain;
let hsms: TwoHsms["hsms"];
let one: HsmFleet;
let other: HsmFleet;
let hbks: TwoHsms["hbks"];

beforeAll(async () => {
  ({ domain, hsms, one, other, hbks } = await twoHsmsWith(hbkSpecs));
}, 60_000);
afterAll(() => domain.close());

const refused = (code: string, message?: string) =>
  expect.objectContaining(message === undefined ? { code } : { code, message });
const use = (spec: HbkSpec) => ({ region, ekt: hbks[spec].ekt });
const spkiKey = (spki: Buffer) => createPublicKey({ key: spki, format: "der", type: "spki" });
const publicKey = (spec: HbkSpec): KeyObject => spkiKey(hbks[spec].publicKey!);
const text = Buffer.from("a message");

describe("CreateHbk", () => {
  test("answers the public key of a pair, of its spec, and of no other kind", () => {
    const kinds = hbkSpecs.map((spec) => {
      const key = hbks[spec].publicKey && publicKey(spec);
      const { modulusLength, namedCurve } = key?.asymmetricKeyDetails ?? {};
      return [spec, key?.asymmetricKeyType, modulusLength ?? namedCurve];
    });
    expect(kinds).toEqual([
      ["SYMMETRIC_DEFAULT", undefined, undefined],
      ["RSA_2048", "rsa", 2_048],
      ["RSA_3072", "rsa", 3_072],
      ["RSA_4096", "rsa", 4_096],
      ["ECC_NIST_P256", "ec", "prime256v1"],
      ["ECC_NIST_P384", "ec", "secp384r1"],
      ["ECC_NIST_P521", "ec", "secp521r1"],
      ["ECC_SECG_P256K1", "ec", "secp256k1"],
      ["ECC_NIST_EDWARDS25519", "ed25519", undefined],
      ["ML_DSA_44", "ml-dsa-44", undefined],
      ["ML_DSA_65", "ml-dsa-65", undefined],
      ["ML_DSA_87", "ml-dsa-87", undefined],
      ["HMAC_224", undefined, undefined],
      ["HMAC_256", undefined, undefined],
      ["HMAC_384", undefined, undefined],
      ["HMAC_512", undefined, undefined],
    ]);
    expect(new Set(Object.values(hbks).map(({ hbkId }) => hbkId)).size).toBe(hbkSpecs.length);
  });

  test("tells a sampled call of the pair, of which the private half goes out only as an EKT", async () => {
    const spans = await sampled(domain, hsms, (fleet) =>
      fleet.createHbk({ region, keyArn, spec: "RSA_2048" }),
    );
    expect(spans).toEqual([
      [
        "Hsm.CreateHbk",
        "HBK plaintext create",
        "DomainKey plaintext use",
        "HBK wrapped wrap",
        "EKT wrapped export",
        "PublicKey plaintext export",
        "HBK plaintext wipe",
      ],
    ]);
  });

  test("of an RSA key lets the same HSM answer everything else meanwhile", async () => {
    let isMade = false;
    const creating = one.createHbk({ region, keyArn, spec: "RSA_4096" }).finally(() => {
      isMade = true;
    });
    let answered = 0;
    while (!isMade) {
      await one.generateRandom({ region, numberOfBytes: 32 });
      answered++;
    }
    await creating;
    expect(answered).toBeGreaterThan(10);
  });
});

describe("an EKT of one spec", () => {
  test("is good for no algorithm of another", async () => {
    const misuses = [
      [
        () =>
          one.sign({
            ...use("ECC_NIST_P384"),
            algorithm: "ECDSA_SHA_256",
            messageType: "RAW",
            message: text,
          }),
        "ECDSA_SHA_256",
        "ECC_NIST_P384",
      ],
      [
        () =>
          one.sign({
            ...use("ECC_NIST_P256"),
            algorithm: "RSASSA_PSS_SHA_256",
            messageType: "RAW",
            message: text,
          }),
        "RSASSA_PSS_SHA_256",
        "ECC_NIST_P256",
      ],
      [
        () =>
          one.sign({
            ...use("SYMMETRIC_DEFAULT"),
            algorithm: "ECDSA_SHA_256",
            messageType: "RAW",
            message: text,
          }),
        "ECDSA_SHA_256",
        "SYMMETRIC_DEFAULT",
      ],
      [
        () =>
          one.verify({
            ...use("ML_DSA_44"),
            algorithm: "ED25519_SHA_512",
            messageType: "RAW",
            message: text,
            signature: text,
          }),
        "ED25519_SHA_512",
        "ML_DSA_44",
      ],
      [
        () => one.generateMac({ ...use("HMAC_224"), algorithm: "HMAC_SHA_256", message: text }),
        "HMAC_SHA_256",
        "HMAC_224",
      ],
      [
        () => one.generateMac({ ...use("SYMMETRIC_DEFAULT"), algorithm: "HMAC_SHA_256", message: text }),
        "HMAC_SHA_256",
        "SYMMETRIC_DEFAULT",
      ],
      [
        () => one.encrypt({ ...use("HMAC_256"), plaintext: text, context: {} }),
        "SYMMETRIC_DEFAULT",
        "HMAC_256",
      ],
      [
        () => one.encrypt({ ...use("RSA_2048"), plaintext: text, context: {} }),
        "SYMMETRIC_DEFAULT",
        "RSA_2048",
      ],
      [
        () =>
          one.encrypt({
            ...use("SYMMETRIC_DEFAULT"),
            algorithm: "RSAES_OAEP_SHA_1",
            plaintext: text,
            context: {},
          }),
        "RSAES_OAEP_SHA_1",
        "SYMMETRIC_DEFAULT",
      ],
      [
        () => one.decrypt({ ...use("RSA_2048"), ciphertextBlob: text, context: {} }),
        "SYMMETRIC_DEFAULT",
        "RSA_2048",
      ],
      [
        () =>
          one.generateDataKey({ ...use("HMAC_512"), numberOfBytes: 32, context: {}, withPlaintext: true }),
        "SYMMETRIC_DEFAULT",
        "HMAC_512",
      ],
      [
        () =>
          one.generateDataKeyPair({
            ...use("RSA_2048"),
            spec: "ECC_NIST_P256",
            context: {},
            withPlaintext: true,
          }),
        "SYMMETRIC_DEFAULT",
        "RSA_2048",
      ],
      [
        () =>
          one.deriveSharedSecret({ ...use("ECC_SECG_P256K1"), publicKey: hbks.ECC_SECG_P256K1.publicKey! }),
        "ECDH",
        "ECC_SECG_P256K1",
      ],
    ] as const;
    for (const [misuse, algorithm, spec] of misuses) {
      const message = `Algorithm ${algorithm} is incompatible with key spec ${spec}.`;
      await expect(misuse()).rejects.toEqual(refused("InvalidKeyUsageException", message));
    }
  });
});

describe.each(dataKeyPairSpecs)("GenerateDataKeyPair of %s", (spec) => {
  test("answers the public key and the private key in PKCS#8, encrypted as a data key", async () => {
    const request = { ...use("SYMMETRIC_DEFAULT"), spec, context: { purpose: "test" } };
    const pair = await one.generateDataKeyPair({ ...request, withPlaintext: true });
    expect(pair.ciphertextBlob.toString("base64")).toMatch(/^AQIDAH/);
    const { plaintext } = await other.decrypt({ ...request, ciphertextBlob: pair.ciphertextBlob });
    expect(plaintext).toEqual(pair.plaintext);
    const made = createPublicKey(keyOfPkcs8(plaintext));
    expect(made.equals(spkiKey(pair.publicKey))).toBe(true);
    const { asymmetricKeyType, asymmetricKeyDetails } = publicKey(spec);
    expect(made).toMatchObject({ asymmetricKeyType, asymmetricKeyDetails });
    const without = await one.generateDataKeyPair({ ...request, withPlaintext: false });
    expect(Object.keys(without)).toEqual(["publicKey", "ciphertextBlob"]);
    await expect(
      one.decrypt({ ...request, context: {}, ciphertextBlob: without.ciphertextBlob }),
    ).rejects.toEqual(refused("InvalidCiphertextException", ""));
  });
});

describe.each([224, 256, 384, 512] as const)("GenerateMac and VerifyMac by HMAC_%s", (bits) => {
  test("one HSM verifies what the other made, and no other MAC", async () => {
    const request = { ...use(`HMAC_${bits}`), algorithm: `HMAC_SHA_${bits}`, message: text } as const;
    const { mac } = await one.generateMac(request);
    expect(mac).toHaveLength(bits / 8);
    await other.verifyMac({ ...request, mac });
    const changed = Buffer.from(mac);
    changed[0]! ^= 1;
    for (const bad of [changed, mac.subarray(1), Buffer.alloc(0), randomBytes(6_144)]) {
      await expect(one.verifyMac({ ...request, mac: bad })).rejects.toEqual(
        refused("KMSInvalidMacException", ""),
      );
    }
    await one.generateMac({ ...request, message: Buffer.alloc(4_096) });
    for (const bytes of [0, 4_097]) {
      await expect(one.generateMac({ ...request, message: Buffer.alloc(bytes) })).rejects.toEqual(
        refused("ValidationException"),
      );
    }
  });
});

describe("DeriveSharedSecret", () => {
  test.each([
    ["ECC_NIST_P256", "P-256"],
    ["ECC_NIST_P384", "P-384"],
    ["ECC_NIST_P521", "P-521"],
  ] as const)("by %s agrees with a peer outside", async (spec, namedCurve) => {
    const peer = generateKeyPairSync("ec", { namedCurve });
    const peerKey = peer.publicKey.export({ format: "der", type: "spki" });
    const { sharedSecret } = await one.deriveSharedSecret({ ...use(spec), publicKey: peerKey });
    expect(sharedSecret).toEqual(diffieHellman({ privateKey: peer.privateKey, publicKey: publicKey(spec) }));
  });

  test("refuses a public key that is none, lies off the curve or on another", async () => {
    const own = hbks.ECC_NIST_P256.publicKey!;
    const off = Buffer.from(own);
    off[off.length - 1]! ^= 1;
    const bad = [
      hbks.ECC_NIST_P384.publicKey!,
      hbks.ECC_SECG_P256K1.publicKey!,
      hbks.RSA_2048.publicKey!,
      hbks.ECC_NIST_EDWARDS25519.publicKey!,
      off,
      own.subarray(1),
      own.subarray(0, -1),
      Buffer.concat([own, Buffer.alloc(1)]),
      randomBytes(91),
      Buffer.alloc(8_193),
      Buffer.alloc(0),
    ];
    for (const publicKey of bad) {
      await expect(one.deriveSharedSecret({ ...use("ECC_NIST_P256"), publicKey })).rejects.toEqual(
        refused("ValidationException"),
      );
    }
  });
});

describe("an HSM tampered with while it makes an RSA key", () => {
  test("gives nothing of it out; another HSM makes one", async () => {
    const both = await domain.fleet(hsms);
    const creating = both.createHbk({ region, keyArn, spec: "RSA_4096" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    hsms[0]!.module.zeroize();
    const { publicKey } = await creating;
    expect(spkiKey(publicKey!).asymmetricKeyDetails?.modulusLength).toBe(4_096);
    expect(hsms[0]!.module.state).toBe("mute");
  });
});
