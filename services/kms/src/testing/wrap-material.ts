import { constants, createCipheriv, createPublicKey, publicEncrypt, randomBytes } from "node:crypto";
import type { kmsV1 } from "@keymesh/proto";
import { root, type TestKms } from "./test-kms.ts";

type Wrapping = Pick<kmsV1.GetParametersForImportRequest, "wrappingAlgorithm" | "wrappingKeySpec">;

/** What ImportKeyMaterial is given. */
export interface WrappedMaterial {
  readonly importToken: Buffer;
  readonly encryptedKeyMaterial: Buffer;
}

/** Wraps key material for a KMS key as a customer does: asks for a wrapping key and encrypts under it, with Node's own OpenSSL. */
export async function wrapMaterial(
  { as }: Pick<TestKms, "as">,
  keyId: string,
  material: Buffer,
  {
    wrappingAlgorithm = "RSAES_OAEP_SHA_256",
    wrappingKeySpec = "RSA_2048",
    inRegion,
  }: Wrapping & { inRegion?: string } = {},
): Promise<WrappedMaterial> {
  const made = await as(root, inRegion).getParametersForImport({ keyId, wrappingAlgorithm, wrappingKeySpec });
  const oaepHash = wrappingAlgorithm.endsWith("SHA_1") ? "sha1" : "sha256";
  const publicKey = createPublicKey({ key: made.publicKey!, format: "der", type: "spki" });
  const oaep = (bytes: Buffer) =>
    publicEncrypt({ key: publicKey, oaepHash, padding: constants.RSA_PKCS1_OAEP_PADDING }, bytes);
  const importToken = made.importToken!;
  if (wrappingAlgorithm.startsWith("RSAES_OAEP"))
    return { importToken, encryptedKeyMaterial: oaep(material) };
  const kek = randomBytes(32);
  const cipher = createCipheriv("id-aes256-wrap-pad", kek, Buffer.from("a65959a6", "hex"));
  return {
    importToken,
    encryptedKeyMaterial: Buffer.concat([oaep(kek), cipher.update(material), cipher.final()]),
  };
}
