import { createHash, createPublicKey, type KeyObject, randomBytes, verify } from "node:crypto";
import type { HbkSpec, HsmFleet, MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { algorithmsOf } from "./testing/keys.ts";
import { region, type TestDomain } from "./testing/test-domain.ts";
import { type TwoHsms, twoHsmsWith } from "./testing/two-hsms.ts";

let domain: TestDomain;
let one: HsmFleet;
let other: HsmFleet;
let hbks: TwoHsms["hbks"];

beforeAll(async () => {
  ({ domain, one, other, hbks } = await twoHsmsWith(Object.keys(algorithmsOf) as HbkSpec[]));
}, 60_000);
afterAll(() => domain.close());

const refused = (code: string, message?: string) =>
  expect.objectContaining(message === undefined ? { code } : { code, message });
const use = (spec: HbkSpec) => ({ region, ekt: hbks[spec].ekt });
const spkiKey = (spki: Buffer) => createPublicKey({ key: spki, format: "der", type: "spki" });
const publicKey = (spec: HbkSpec): KeyObject => spkiKey(hbks[spec].publicKey!);
const text = Buffer.from("a message");

const signings = Object.entries(algorithmsOf).flatMap(([spec, algorithms]) =>
  algorithms.map((algorithm) => [spec as HbkSpec, algorithm] as const),
);

function messagesOf(algorithm: SigningAlgorithm): readonly [MessageType, Buffer][] {
  const digest = (name: string) => createHash(name).update(text).digest();
  if (algorithm === "ED25519_SHA_512") return [["RAW", text]];
  if (algorithm === "ED25519_PH_SHA_512") return [["DIGEST", digest("sha512")]];
  if (algorithm !== "ML_DSA_SHAKE_256")
    return [
      ["RAW", text],
      ["DIGEST", digest(`sha${algorithm.slice(-3)}`)],
    ];
  return [
    ["RAW", text],
    ["EXTERNAL_MU", randomBytes(64)],
  ];
}

describe.each(signings)("Sign and Verify by %s with %s", (spec, algorithm) => {
  test("one HSM verifies what the other signed, and no other signature", async () => {
    for (const [messageType, message] of messagesOf(algorithm)) {
      const request = { ...use(spec), algorithm, messageType, message };
      const { signature } = await one.sign(request);
      await other.verify({ ...request, signature });
      const changed = Buffer.from(signature);
      changed[changed.length >> 1]! ^= 1;
      for (const bad of [changed, Buffer.alloc(0), randomBytes(6_144)]) {
        await expect(other.verify({ ...request, signature: bad })).rejects.toEqual(
          refused("KMSInvalidSignatureException", ""),
        );
      }
    }
  });
});

describe("Sign", () => {
  test("is verified outside by the public key: WebCrypto", async () => {
    const { signature } = await one.sign({
      ...use("RSA_2048"),
      algorithm: "RSASSA_PSS_SHA_256",
      messageType: "RAW",
      message: text,
    });
    const name = "RSA-PSS";
    const key = await crypto.subtle.importKey(
      "spki",
      new Uint8Array(hbks.RSA_2048.publicKey!),
      { name, hash: "SHA-256" },
      false,
      ["verify"],
    );
    const [bytes, message] = [new Uint8Array(signature), new Uint8Array(text)];
    expect(await crypto.subtle.verify({ name, saltLength: 32 }, key, bytes, message)).toBe(true);
  });

  test("over a digest is verified outside over the message: OpenSSL", async () => {
    const message = createHash("sha384").update(text).digest();
    const { signature } = await one.sign({
      ...use("ECC_NIST_P384"),
      algorithm: "ECDSA_SHA_384",
      messageType: "DIGEST",
      message,
    });
    expect(verify("sha384", text, publicKey("ECC_NIST_P384"), signature)).toBe(true);
  });

  test("takes 4,096 bytes and not one more", async () => {
    const request = { ...use("ECC_NIST_P256"), algorithm: "ECDSA_SHA_256", messageType: "RAW" } as const;
    await one.sign({ ...request, message: Buffer.alloc(4_096) });
    for (const bytes of [0, 4_097]) {
      await expect(one.sign({ ...request, message: Buffer.alloc(bytes) })).rejects.toEqual(
        refused("ValidationException"),
      );
    }
  });

  test("refuses a digest of another length", async () => {
    const message = Buffer.alloc(31);
    const request = {
      ...use("RSA_2048"),
      algorithm: "RSASSA_PKCS1_V1_5_SHA_256",
      messageType: "DIGEST",
      message,
    } as const;
    const wrong = "Digest is invalid length for algorithm RSASSA_PKCS1_V1_5_SHA_256.";
    await expect(one.sign(request)).rejects.toEqual(refused("ValidationException", wrong));
  });
});
