import { type ImportWrapping, wrapForImport } from "@keymesh/envelope";
import type { kmsV1 } from "@keymesh/proto";
import { root, type TestKms } from "./test-kms.ts";

type Wrapping = Pick<kmsV1.GetParametersForImportRequest, "wrappingAlgorithm" | "wrappingKeySpec">;

/** What ImportKeyMaterial is given. */
export interface WrappedMaterial {
  readonly importToken: Buffer;
  readonly encryptedKeyMaterial: Buffer;
}

/** Wraps key material for a KMS key as a customer does: asks for a wrapping key and encrypts under it. */
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
  const wrapping = wrappingAlgorithm as ImportWrapping;
  return {
    importToken: made.importToken!,
    encryptedKeyMaterial: wrapForImport(material, made.publicKey!, wrapping),
  };
}
