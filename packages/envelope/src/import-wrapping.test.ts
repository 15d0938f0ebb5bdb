import { constants, createDecipheriv, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { expect, test } from "vitest";
import { wrapForImport } from "./import-wrapping.ts";

const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const spki = publicKey.export({ type: "spki", format: "der" });
const unwrap = (bytes: Buffer) =>
  privateDecrypt({ key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" }, bytes);

test.each([1, 32, 64])("OAEP of %i bytes unwraps with the private key", (bytes) => {
  const material = Buffer.alloc(bytes, 0x5a);
  expect(unwrap(wrapForImport(material, spki, "RSAES_OAEP_SHA_256"))).toEqual(material);
});

test.each([32, 1_217])("AES key wrap of %i bytes unwraps with the private key", (bytes) => {
  const material = Buffer.alloc(bytes, 0x5a);
  const wrapped = wrapForImport(material, spki, "RSA_AES_KEY_WRAP_SHA_256");
  const aesKey = unwrap(wrapped.subarray(0, 256));
  const kwp = createDecipheriv("id-aes256-wrap-pad", aesKey, Buffer.from("a65959a6", "hex"));
  expect(aesKey).toHaveLength(32);
  expect(Buffer.concat([kwp.update(wrapped.subarray(256)), kwp.final()])).toEqual(material);
});
