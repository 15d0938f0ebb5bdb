import { blobHeaderBytes, decodeCiphertextBlob } from "./ciphertext-blob.ts";
import { gcmTagBytes } from "./gcm.ts";

/** One field of a ciphertext blob: where it lies, and what it is. */
export interface BlobField {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  /** One sentence. */
  readonly meaning: string;
  /** What it says, where that is more than bytes. Nothing of a blob is secret. */
  readonly value?: string;
}

/** A field before its place is known; absent length: as long as the DER header there says. */
interface Part {
  readonly name: string;
  readonly meaning: string;
  readonly length?: number;
  readonly value?: string;
}

/**
 * A blob taken apart into fields that follow each other from its first byte to its last.
 * @throws ServiceError InvalidCiphertextException for what is no blob of this form
 */
export function ciphertextBlobFields(blob: Buffer): readonly BlobField[] {
  const { purpose, hbkId, nonce, iv, sealed } = decodeCiphertextBlob(blob);
  const isDataKey = purpose === "dataKey";
  const parts: Part[] = [
    { name: "version", length: 2, meaning: "Version of the format." },
    {
      name: "purpose",
      length: 1,
      meaning: "Whether Encrypt made it, or GenerateDataKey; in base64 it begins AQIC or AQID.",
      value: isDataKey ? "data key" : "Encrypt",
    },
    { name: "marker", length: 2, meaning: "Constant." },
    {
      name: "hbkId",
      length: 32,
      meaning: "Id of the HSM backing key it was made under: how KMS finds the KMS key.",
      value: hbkId.toString("hex"),
    },
    { name: "nonceMarker", length: 1, meaning: "Constant: a nonce follows." },
    {
      name: "nonce",
      length: 16,
      meaning:
        "From it and the backing key the HSM derives the key for this one blob, again at each Decrypt.",
      value: nonce.toString("hex"),
    },
    {
      name: "derLength",
      length: 4,
      meaning: "Bytes of the DER structure that follows.",
      value: String(blob.length - blobHeaderBytes),
    },
    { name: "contentInfo", meaning: "DER SEQUENCE: a CMS ContentInfo." },
    { name: "contentType", meaning: "What the content is.", value: "1.2.840.113549.1.7.6 (encryptedData)" },
    { name: "content", meaning: "DER [0]: the content." },
    { name: "encryptedData", meaning: "DER SEQUENCE: EncryptedData." },
    { name: "encryptedDataVersion", meaning: "Version of EncryptedData.", value: "0" },
    { name: "encryptedContentInfo", meaning: "DER SEQUENCE: EncryptedContentInfo." },
    { name: "innerType", meaning: "What is encrypted: plain bytes.", value: "1.2.840.113549.1.7.1 (data)" },
    { name: "algorithm", meaning: "DER SEQUENCE: the algorithm." },
    { name: "algorithmId", meaning: "How it is encrypted.", value: "2.16.840.1.101.3.4.1.46 (AES-256-GCM)" },
    { name: "gcmParameters", meaning: "DER SEQUENCE: the parameters of GCM." },
    { name: "ivHeader", meaning: "DER OCTET STRING: the IV follows.", length: 2 },
    { name: "iv", length: iv.length, meaning: "The IV of AES-256-GCM.", value: iv.toString("hex") },
    { name: "tagLength", meaning: "Bytes of the authentication tag.", value: String(gcmTagBytes) },
    { name: "sealedHeader", meaning: "DER [0]: what was encrypted follows." },
    {
      name: "ciphertext",
      length: sealed.length - gcmTagBytes,
      meaning: isDataKey
        ? "The data key, encrypted under the derived key."
        : "The plaintext, encrypted under the derived key.",
    },
    {
      name: "tag",
      length: gcmTagBytes,
      meaning: "Authenticates all of the blob's parts and the encryption context, which is not in the blob.",
    },
  ];
  return placed(blob, parts);
}

const OID = 0x06;
const INTEGER = 0x02;

/** A header of DER is a tag and a length; of a primitive its content belongs to the field. */
function placed(blob: Buffer, parts: readonly Part[]): BlobField[] {
  let offset = 0;
  return parts.map(({ name, length = derLength(blob, offset), meaning, value }) => {
    const field = { name, offset, length, meaning, ...(value !== undefined && { value }) };
    offset += length;
    return field;
  });
}

function derLength(blob: Buffer, at: number): number {
  const tag = blob[at];
  const first = blob[at + 1]!;
  const header = first < 0x80 ? 2 : 2 + (first & 0x7f);
  return tag === OID || tag === INTEGER ? header + first : header;
}
