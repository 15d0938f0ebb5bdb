import { randomBytes } from "node:crypto";
import { type HbkSpec, type HsmFleet, rsaSpecs } from "@keymesh/hsm-channel";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { region, type TestDomain } from "./testing/test-domain.ts";
import { type TwoHsms, twoHsmsWith } from "./testing/two-hsms.ts";

let domain: TestDomain;
let one: HsmFleet;
let other: HsmFleet;
let hbks: TwoHsms["hbks"];

beforeAll(async () => {
  ({ domain, one, other, hbks } = await twoHsmsWith(["SYMMETRIC_DEFAULT", ...rsaSpecs]));
}, 60_000);
afterAll(() => domain.close());

const refused = (code: string, message?: string) =>
  expect.objectContaining(message === undefined ? { code } : { code, message });
const use = (spec: HbkSpec) => ({ region, ekt: hbks[spec].ekt });
const text = Buffer.from("a message");

describe("RSA encryption", () => {
  const rsa = [
    ["RSA_2048", "RSAES_OAEP_SHA_1", "SHA-1", 214],
    ["RSA_2048", "RSAES_OAEP_SHA_256", "SHA-256", 190],
    ["RSA_3072", "RSAES_OAEP_SHA_1", "SHA-1", 342],
    ["RSA_3072", "RSAES_OAEP_SHA_256", "SHA-256", 318],
    ["RSA_4096", "RSAES_OAEP_SHA_1", "SHA-1", 470],
    ["RSA_4096", "RSAES_OAEP_SHA_256", "SHA-256", 446],
  ] as const;

  test.each(rsa)(
    "%s with %s decrypts what was encrypted here or outside, at most %s bytes",
    async (spec, algorithm, hash, max) => {
      const longest = randomBytes(max);
      const request = { ...use(spec), algorithm, context: {} };
      const { ciphertextBlob } = await one.encrypt({ ...request, plaintext: Buffer.from(longest) });
      expect(ciphertextBlob).toHaveLength(Number(spec.slice(4)) / 8);
      expect(await other.decrypt({ ...request, ciphertextBlob })).toEqual({ plaintext: longest });
      const message = `Algorithm ${algorithm} and key spec ${spec} cannot encrypt data larger than ${max} bytes.`;
      await expect(one.encrypt({ ...request, plaintext: randomBytes(max + 1) })).rejects.toEqual(
        refused("ValidationException", message),
      );

      const name = "RSA-OAEP";
      const key = await crypto.subtle.importKey(
        "spki",
        new Uint8Array(hbks[spec].publicKey!),
        { name, hash },
        false,
        ["encrypt"],
      );
      const outside = Buffer.from(await crypto.subtle.encrypt({ name }, key, new Uint8Array(text)));
      expect(await other.decrypt({ ...request, ciphertextBlob: outside })).toEqual({ plaintext: text });
    },
  );

  test("fails decryption in one way: other algorithm, other key, changed, cut short", async () => {
    const request = { ...use("RSA_2048"), algorithm: "RSAES_OAEP_SHA_256", context: {} } as const;
    const { ciphertextBlob } = await one.encrypt({ ...request, plaintext: Buffer.from(text) });
    const changed = Buffer.from(ciphertextBlob);
    changed[40]! ^= 1;
    const bad = [
      { ...request, algorithm: "RSAES_OAEP_SHA_1", ciphertextBlob } as const,
      { ...request, ekt: hbks.RSA_3072.ekt, ciphertextBlob },
      { ...request, ciphertextBlob: changed },
      { ...request, ciphertextBlob: ciphertextBlob.subarray(1) },
      { ...request, ciphertextBlob: Buffer.alloc(256, 0xff) },
    ];
    for (const one_ of bad) {
      await expect(one.decrypt(one_)).rejects.toEqual(refused("InvalidCiphertextException", ""));
    }
  });

  test("takes no encryption context", async () => {
    const request = {
      ...use("RSA_2048"),
      algorithm: "RSAES_OAEP_SHA_256",
      plaintext: text,
      context: { a: "b" },
    } as const;
    await expect(one.encrypt(request)).rejects.toEqual(refused("ValidationException"));
  });

  test("ReEncrypt goes from any kind of key to any", async () => {
    const kinds = [
      ["SYMMETRIC_DEFAULT", "SYMMETRIC_DEFAULT", { purpose: "test" }],
      ["RSA_2048", "RSAES_OAEP_SHA_256", {}],
      ["RSA_3072", "RSAES_OAEP_SHA_1", {}],
    ] as const;
    for (const [from, sourceAlgorithm, sourceContext] of kinds) {
      for (const [to, destinationAlgorithm, destinationContext] of kinds) {
        const source = { ...use(from), algorithm: sourceAlgorithm, context: sourceContext };
        const { ciphertextBlob } = await one.encrypt({ ...source, plaintext: Buffer.from(text) });
        const again = await other.reEncrypt({
          region,
          sourceEkt: hbks[from].ekt,
          sourceAlgorithm,
          ciphertextBlob,
          sourceContext,
          destinationEkt: hbks[to].ekt,
          destinationAlgorithm,
          destinationContext,
        });
        const moved = { ...use(to), algorithm: destinationAlgorithm, context: destinationContext, ...again };
        expect(await one.decrypt(moved)).toEqual({ plaintext: text });
      }
    }
  });
});
