import { constants, createHash, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import type { MessageType, SigningAlgorithm } from "@keymesh/hsm-channel";
import { ed25519ph } from "@noble/curves/ed25519.js";
import { describe, expect, test } from "vitest";
import { algorithmsOf, keyOfPkcs8, type PairSpec, privateKeys } from "../../testing/keys.ts";
import { requireMessage } from "./scheme.ts";
import { anySigner } from "./sign.ts";

const keys = await privateKeys();
const text = Buffer.from("a message to be signed");
const pairs = Object.entries(algorithmsOf).flatMap(([spec, algorithms]) =>
  algorithms.map((algorithm) => [spec as PairSpec, algorithm] as const),
);

/** The message as each type has it. */
function messagesOf(algorithm: SigningAlgorithm, key: KeyObject): [MessageType, Buffer][] {
  if (algorithm === "ED25519_SHA_512") return [["RAW", text]];
  if (algorithm === "ED25519_PH_SHA_512") return [["DIGEST", createHash("sha512").update(text).digest()]];
  if (algorithm === "ML_DSA_SHAKE_256") {
    return [
      ["RAW", text],
      ["EXTERNAL_MU", muOf(key)],
    ];
  }
  const digest = createHash(`sha${algorithm.slice(-3)}`)
    .update(text)
    .digest();
  return [
    ["RAW", text],
    ["DIGEST", digest],
  ];
}

/** µ (FIPS 204, algorithm 7): of the public key's hash, no context, and the message. */
function muOf(key: KeyObject): Buffer {
  const shake = (...parts: Buffer[]) =>
    createHash("shake256", { outputLength: 64 }).update(Buffer.concat(parts)).digest();
  const spki = createPublicKey(key).export({ format: "der", type: "spki" });
  return shake(shake(spki.subarray(22)), Buffer.alloc(2), text);
}

/** What OpenSSL is told to sign and verify the message itself; it knows no Ed25519ph through node:crypto. */
function openssl(algorithm: SigningAlgorithm) {
  const hash = /^(RSASSA|ECDSA)/.test(algorithm) ? `sha${algorithm.slice(-3)}` : null;
  const isPss = algorithm.startsWith("RSASSA_PSS");
  const padding = isPss
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : {};
  return {
    sign: (key: KeyObject) =>
      algorithm === "ED25519_PH_SHA_512"
        ? Buffer.from(ed25519ph.sign(text, key.export({ format: "der", type: "pkcs8" }).subarray(-32)))
        : sign(hash, text, { key, ...padding }),
    verify: (key: KeyObject, signature: Buffer) => {
      if (algorithm !== "ED25519_PH_SHA_512") return verify(hash, text, { key, ...padding }, signature);
      const spki = createPublicKey(key).export({ format: "der", type: "spki" });
      return ed25519ph.verify(signature, text, spki.subarray(-32));
    },
  };
}

describe.each(pairs)("%s with %s", (spec, algorithm) => {
  const key = keys[spec];
  const other = openssl(algorithm);
  const messages = messagesOf(algorithm, key);

  test("signs every type of message, as others verify it", () => {
    for (const [messageType, message] of messages) {
      requireMessage(algorithm, messageType, message);
      const signature = anySigner.sign({ key, algorithm, messageType, message });
      expect(other.verify(key, signature)).toBe(true);
      for (const [type, same] of messages) {
        expect(anySigner.verifies({ key, algorithm, messageType: type, message: same }, signature)).toBe(
          true,
        );
      }
    }
  });

  test("verifies what others signed, and not once a bit of it or of the message is changed", () => {
    const signature = other.sign(key);
    for (const [messageType, message] of messages) {
      const signing = { key, algorithm, messageType, message };
      expect(anySigner.verifies(signing, signature)).toBe(true);
      const changed = Buffer.from(message);
      changed[0]! ^= 1;
      expect(anySigner.verifies({ ...signing, message: changed }, signature)).toBe(false);
      for (const at of [0, 1, signature.length >> 1, signature.length - 1]) {
        const forged = Buffer.from(signature);
        forged[at]! ^= 1;
        expect(anySigner.verifies(signing, forged)).toBe(false);
      }
      for (const bad of [
        Buffer.alloc(0),
        signature.subarray(1),
        Buffer.concat([signature, Buffer.alloc(1)]),
        Buffer.alloc(signature.length),
        Buffer.alloc(signature.length, 0xff),
      ]) {
        expect(anySigner.verifies(signing, bad)).toBe(false);
      }
    }
  });
});

describe("a message to sign", () => {
  const refused = (message: string) => expect.objectContaining({ code: "ValidationException", message });
  const attempt = (algorithm: SigningAlgorithm, type: MessageType, bytes: number) => () =>
    requireMessage(algorithm, type, Buffer.alloc(bytes));

  test("has at most 4,096 bytes", () => {
    attempt("ECDSA_SHA_256", "RAW", 4_096)();
    attempt("ECDSA_SHA_256", "RAW", 1)();
    for (const bytes of [0, 4_097]) {
      expect(attempt("ECDSA_SHA_256", "RAW", bytes)).toThrow(refused("A message has 1 to 4096 bytes."));
    }
  });

  test("given as digest has the hash's length, given as µ 64 bytes", () => {
    const lengths = [
      ["RSASSA_PSS_SHA_256", "DIGEST", 32],
      ["RSASSA_PKCS1_V1_5_SHA_384", "DIGEST", 48],
      ["ECDSA_SHA_512", "DIGEST", 64],
      ["ED25519_PH_SHA_512", "DIGEST", 64],
      ["ML_DSA_SHAKE_256", "EXTERNAL_MU", 64],
    ] as const;
    for (const [algorithm, type, bytes] of lengths) {
      attempt(algorithm, type, bytes)();
      const text = `Digest is invalid length for algorithm ${algorithm}.`;
      for (const wrong of [0, bytes - 1, bytes + 1]) {
        expect(attempt(algorithm, type, wrong)).toThrow(refused(text));
      }
    }
  });

  test("is of a type the algorithm takes", () => {
    const wrong = [
      ["ED25519_SHA_512", "DIGEST"],
      ["ED25519_PH_SHA_512", "RAW"],
      ["ML_DSA_SHAKE_256", "DIGEST"],
      ["RSASSA_PSS_SHA_512", "EXTERNAL_MU"],
      ["ED25519_PH_SHA_512", "EXTERNAL_MU"],
    ] as const;
    for (const [algorithm, type] of wrong) {
      const text = `Algorithm ${algorithm} and message type ${type} are incompatible.`;
      expect(attempt(algorithm, type, 64)).toThrow(refused(text));
    }
  });
});

describe("Ed25519ph", () => {
  test("signs as RFC 8032, section 7.3, has it", () => {
    const seed = "833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42";
    const key = keyOfPkcs8(Buffer.from(`302e020100300506032b657004220420${seed}`, "hex"));
    const message = createHash("sha512").update("abc").digest();
    const signing = { key, algorithm: "ED25519_PH_SHA_512", messageType: "DIGEST", message } as const;
    expect(anySigner.sign(signing).toString("hex")).toBe(
      "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41" +
        "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406",
    );
  });
});
