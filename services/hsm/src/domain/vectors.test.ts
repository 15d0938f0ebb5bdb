import { createECDH, createHash, createPrivateKey, createPublicKey, verify } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { macKey } from "@keymesh/envelope";
import { describe, expect, test } from "vitest";
import { keyOfPkcs8 } from "../testing/keys.ts";
import { deriveSecret } from "./keys/key-agreement.ts";
import { isMacOf, macOf } from "./keys/mac.ts";
import { oaepDecrypt } from "./keys/oaep.ts";
import { verifyDigestEcdsa } from "./signing/ecdsa-digest.ts";
import { verifyDigestRsa } from "./signing/rsa-digest.ts";

/** The folder of published vectors; they are data of others and not kept here. */
const folder = process.env.KEYMESH_VECTORS ?? "";
const hex = (text: string) => Buffer.from(text, "hex");

type Case = { readonly tcId: number; readonly result: string; readonly flags: readonly string[] } & Readonly<
  Record<"msg" | "sig" | "ct" | "label" | "key" | "tag" | "public" | "private" | "shared", string>
>;
type Group = { readonly tests: readonly Case[]; readonly tagSize: number } & Readonly<
  Record<"publicKeyDer" | "privateKeyPkcs8" | "sha", string>
>;

const groupsOf = (file: string) =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { testGroups: Group[] }).testGroups;

/** Every case of a file with its group, checked one by one. */
function eachCase(file: string, least: number, check: (one: Case, group: Group) => void): void {
  const cases = groupsOf(file).flatMap((group) => group.tests.map((one) => [one, group] as const));
  expect(cases.length).toBeGreaterThan(least);
  for (const [one, group] of cases) check(one, group);
}

const publicKeyOf = ({ publicKeyDer }: Group) =>
  createPublicKey({ key: hex(publicKeyDer), format: "der", type: "spki" });
const digestOf = ({ sha }: Group, { msg }: Case) =>
  createHash(sha.replace("-", "").toLowerCase()).update(hex(msg)).digest();

describe.skipIf(folder === "")("published vectors (KEYMESH_VECTORS)", () => {
  test("Wycheproof RSA-PSS over a digest, 2048 bits, SHA-256, salts of 32 bytes", () => {
    eachCase("rsa_pss_2048_sha256_mgf1_32_test.json", 100, (one, group) => {
      const digest = digestOf(group, one);
      const isValid = verifyDigestRsa("pss", "sha256", publicKeyOf(group), digest, hex(one.sig));
      expect(isValid, `case ${one.tcId}`).toBe(one.result === "valid");
    });
  });

  test.each(["ecdsa_secp256r1_sha256_test.json", "ecdsa_secp384r1_sha384_test.json"])(
    "Wycheproof ECDSA, a message and its digest: %s",
    (file) => {
      eachCase(file, 400, (one, group) => {
        const key = publicKeyOf(group);
        const isValid = one.result === "valid";
        expect(verifyDigestEcdsa(key, digestOf(group, one), hex(one.sig)), `digest, case ${one.tcId}`).toBe(
          isValid,
        );
        const hash = group.sha.replace("-", "").toLowerCase();
        expect(verify(hash, hex(one.msg), key, hex(one.sig)), `message, case ${one.tcId}`).toBe(isValid);
      });
    },
  );

  test("Wycheproof RSA-OAEP, 2048 bits, SHA-256", () => {
    eachCase("rsa_oaep_2048_sha256_mgf1sha256_test.json", 20, (one, group) => {
      // The mesh has no labels, as KMS has none.
      if (one.label !== "") return;
      const decrypt = () =>
        oaepDecrypt(keyOfPkcs8(hex(group.privateKeyPkcs8)), "RSAES_OAEP_SHA_256", hex(one.ct));
      if (one.result === "valid") expect(decrypt().toString("hex"), `case ${one.tcId}`).toBe(one.msg);
      else expect(decrypt, `case ${one.tcId}`).toThrow(expect.objectContaining({ message: "" }));
    });
  });

  test("Wycheproof ECDH on P-256", () => {
    const secretOf = (one: Case) => {
      const ecdh = createECDH("prime256v1");
      ecdh.setPrivateKey(hex(one.private).subarray(-32).toString("hex").padStart(64, "0"), "hex");
      const point = ecdh.getPublicKey();
      const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString("base64url"));
      const d = ecdh.getPrivateKey().toString("hex").padStart(64, "0");
      const jwk = { kty: "EC", crv: "P-256", x, y, d: hex(d).toString("base64url") } as const;
      return deriveSecret(createPrivateKey({ key: jwk as never, format: "jwk" }), hex(one.public));
    };
    let agreed = 0;
    eachCase("ecdh_secp256r1_test.json", 500, (one) => {
      if (one.result === "valid") {
        expect(secretOf(one).toString("hex"), `case ${one.tcId}`).toBe(one.shared);
        agreed++;
      } else if (one.result === "invalid") {
        expect(() => secretOf(one), `case ${one.tcId}`).toThrow(
          expect.objectContaining({ code: "ValidationException" }),
        );
      }
    });
    expect(agreed).toBeGreaterThan(200);
  });

  test.each([
    ["hmac_sha256_test.json", "HMAC_SHA_256", 256],
    ["hmac_sha512_test.json", "HMAC_SHA_512", 512],
  ] as const)("Wycheproof HMAC: %s", (file, algorithm, tagSize) => {
    eachCase(file, 100, (one, group) => {
      const key = macKey(hex(one.key));
      const isWhole = group.tagSize === tagSize;
      // A MAC cut short is none, be it right as far as it goes.
      const isValid = one.result === "valid" && isWhole;
      expect(isMacOf(key, algorithm, hex(one.msg), hex(one.tag)), `case ${one.tcId}`).toBe(isValid);
      if (isValid) expect(macOf(key, algorithm, hex(one.msg)).toString("hex")).toBe(one.tag);
    });
  });
});
