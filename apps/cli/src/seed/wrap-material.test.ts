import { constants, createDecipheriv, generateKeyPairSync, privateDecrypt } from "node:crypto";
import { expect, test } from "vitest";
import { wrapMaterial } from "./wrap-material.ts";

test.each([1, 32, 64, 1_217])("material of %i bytes unwraps with the private key alone", (bytes) => {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const material = Buffer.alloc(bytes, 0x5a);
  const wrapped = wrapMaterial(material, publicKey.export({ type: "spki", format: "der" }));
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const aesKey = privateDecrypt({ key: privateKey, padding, oaepHash: "sha256" }, wrapped.subarray(0, 256));
  const kwp = createDecipheriv("id-aes256-wrap-pad", aesKey, Buffer.from("a65959a6", "hex"));
  const opened = Buffer.concat([kwp.update(wrapped.subarray(256)), kwp.final()]);
  expect(aesKey).toHaveLength(32);
  expect(opened.equals(material)).toBe(true);
  expect(wrapped.includes(material.subarray(0, 16).toString("latin1")) && bytes > 16).toBe(false);
});
