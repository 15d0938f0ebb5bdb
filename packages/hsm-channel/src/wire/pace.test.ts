import { describe, expect, test } from "vitest";
import type { HsmCommand } from "./commands.ts";
import { paceOf } from "./pace.ts";

const bytes = Buffer.alloc(1);
const sign = (algorithm: string, messageType: string) =>
  ({ op: "sign", ekt: bytes, algorithm, messageType, message: bytes }) as HsmCommand;
const create = (spec: string) => ({ op: "createHbk", keyArn: "a", spec }) as HsmCommand;

describe("a command's pace", () => {
  test("is prompt for all that is symmetric, whatever its size", () => {
    const use = { ekt: bytes, algorithm: "SYMMETRIC_DEFAULT", context: bytes } as const;
    const commands: HsmCommand[] = [
      { op: "encrypt", ...use, plaintext: bytes },
      { op: "decrypt", ...use, ciphertextBlob: bytes },
      { op: "generateDataKey", ekt: bytes, numberOfBytes: 1_024, withPlaintext: true, context: bytes },
      { op: "generateMac", ekt: bytes, algorithm: "HMAC_SHA_512", message: bytes },
      create("SYMMETRIC_DEFAULT"),
      create("HMAC_512"),
    ];
    expect(commands.map(paceOf)).toEqual(commands.map(() => "prompt"));
  });

  test("is prompt for P-256 and Ed25519 over a message, slow over a digest or by another algorithm", () => {
    expect(paceOf(sign("ECDSA_SHA_256", "RAW"))).toBe("prompt");
    expect(paceOf(sign("ED25519_SHA_512", "RAW"))).toBe("prompt");
    expect(paceOf(sign("ECDSA_SHA_256", "DIGEST"))).toBe("slow");
    expect(paceOf(sign("RSASSA_PSS_SHA_256", "RAW"))).toBe("slow");
    expect(paceOf(sign("ML_DSA_SHAKE_256", "RAW"))).toBe("slow");
  });

  test("is that of key generation wherever an RSA key is made", () => {
    expect(paceOf(create("RSA_2048"))).toBe("generating");
    const pair = { op: "generateDataKeyPair", ekt: bytes, withPlaintext: true, context: bytes } as const;
    expect(paceOf({ ...pair, spec: "RSA_3072" })).toBe("generating");
    expect(paceOf({ ...pair, spec: "ECC_NIST_P521" })).toBe("slow");
    expect(paceOf({ ...pair, spec: "ECC_NIST_P256" })).toBe("prompt");
  });
});
