import { ServiceError } from "@keymesh/errors";
import { der, derInteger, derOctets, derOid, derSequence, TAG } from "./der-writer.ts";
import { gcmIvBytes, gcmTagBytes } from "./gcm.ts";

/**
 * KMS's ciphertext blob, laid out as public samples show it (the format is unpublished):
 *
 *     0  01 02            version
 *     2  02 | 03          Encrypt | data key      → base64 AQICAH… | AQIDAH…
 *     3  00 78
 *     5  32 bytes         HBK id
 *    37  01
 *    38  16 bytes         nonce N
 *    54  4 bytes          length of the DER, big-endian
 *    58  DER ContentInfo encryptedData { v0, data, AES-256-GCM { IV, 16 }, [0] ciphertext ‖ tag }
 *
 * For a given length of the sealed part everything else but HBK id, nonce and IV is constant. So a blob is written by filling
 * a template, and read by comparing with it: what is accepted is exactly what would be written.
 */
export interface CiphertextBlob {
  readonly purpose: BlobPurpose;
  /** 32 bytes; as 64 hex digits it is the KeyMaterialId. */
  readonly hbkId: Buffer;
  /** 16 bytes: N, from which the derived key is derived again. */
  readonly nonce: Buffer;
  /** 12 bytes. */
  readonly iv: Buffer;
  /** Ciphertext ‖ 16-byte tag. */
  readonly sealed: Buffer;
}

/** What the blob was made for; its third byte. */
export type BlobPurpose = "encrypt" | "dataKey";

export const hbkIdBytes = 32;
export const nonceBytes = 16;
/** Largest CiphertextBlob the API takes (KMS model, CiphertextType). */
export const maxCiphertextBlobBytes = 6_144;
/** Bytes before the DER; authenticated with the context. */
export const blobHeaderBytes = 58;

const purposeAt = 2;
const hbkIdAt = 5;
const nonceAt = 38;
const PURPOSE_BYTE = { encrypt: 2, dataKey: 3 } as const;

/** Writes a blob. */
export function encodeCiphertextBlob(blob: CiphertextBlob): Buffer {
  const { prefix, ivAt } = templateOf(blob.sealed.length);
  const out = Buffer.allocUnsafe(prefix.length + blob.sealed.length);
  prefix.copy(out);
  out[purposeAt] = PURPOSE_BYTE[blob.purpose];
  put(out, hbkIdAt, blob.hbkId, hbkIdBytes);
  put(out, nonceAt, blob.nonce, nonceBytes);
  put(out, ivAt, blob.iv, gcmIvBytes);
  blob.sealed.copy(out, prefix.length);
  return out;
}

/**
 * Reads a blob; the parts are views into it.
 * @throws ServiceError InvalidCiphertextException for any byte that is not as it would be written.
 */
export function decodeCiphertextBlob(bytes: Buffer): CiphertextBlob {
  const template = templateForBlobOf(bytes.length);
  if (!template) throw invalidCiphertext();
  const { prefix, ivAt } = template;
  const purpose = purposeOf(bytes[purposeAt]);
  const constant = [
    [0, purposeAt],
    [purposeAt + 1, hbkIdAt],
    [hbkIdAt + hbkIdBytes, nonceAt],
    [nonceAt + nonceBytes, ivAt],
    [ivAt + gcmIvBytes, prefix.length],
  ] as const;
  for (const [start, end] of constant) {
    if (prefix.compare(bytes, start, end, start, end) !== 0) throw invalidCiphertext();
  }
  return {
    purpose,
    hbkId: bytes.subarray(hbkIdAt, hbkIdAt + hbkIdBytes),
    nonce: bytes.subarray(nonceAt, nonceAt + nonceBytes),
    iv: bytes.subarray(ivAt, ivAt + gcmIvBytes),
    sealed: bytes.subarray(prefix.length),
  };
}

/**
 * The HBK a blob was made under, as 64 lowercase hex digits: how KMS finds the key when the caller names none.
 * The whole blob is checked for form; only an HSM can tell whether it is genuine.
 * @throws ServiceError InvalidCiphertextException
 */
export function readHbkId(blob: Buffer): string {
  return decodeCiphertextBlob(blob).hbkId.toString("hex");
}

/** The one way decryption fails, whatever the reason; AWS sends no message with it. */
export function invalidCiphertext(): ServiceError {
  return new ServiceError("InvalidCiphertextException", "");
}

interface Template {
  /** Everything before the sealed part, variable fields zero. */
  readonly prefix: Buffer;
  readonly ivAt: number;
}

const templates = new Map<number, Template>();
/** The longest sealed part that fits the largest blob; bounds the cache of templates too. */
const maxSealedBytes = maxCiphertextBlobBytes - blobHeaderBytes - 67;

function templateOf(sealedBytes: number): Template {
  let template = templates.get(sealedBytes);
  if (!template) {
    template = makeTemplate(sealedBytes);
    templates.set(sealedBytes, template);
  }
  return template;
}

/** Longer sealed parts make longer blobs, so at most one sealed length fits: the overhead is 125 bytes and a few of length octets. */
function templateForBlobOf(blobBytes: number): Template | undefined {
  if (blobBytes > maxCiphertextBlobBytes) return undefined;
  for (let lengthOctets = 0; lengthOctets <= 10; lengthOctets++) {
    const sealedBytes = blobBytes - blobHeaderBytes - 67 - lengthOctets;
    if (sealedBytes < gcmTagBytes) return undefined;
    const template = templateOf(sealedBytes);
    if (template.prefix.length + sealedBytes === blobBytes) return template;
  }
  return undefined;
}

function makeTemplate(sealedBytes: number): Template {
  if (sealedBytes < gcmTagBytes || sealedBytes > maxSealedBytes)
    throw new RangeError("sealed part too short or long");
  const algorithm = derSequence(
    derOid("2.16.840.1.101.3.4.1.46"),
    derSequence(derOctets(Buffer.alloc(gcmIvBytes)), derInteger(gcmTagBytes)),
  );
  const content = der(TAG.context0, Buffer.alloc(sealedBytes));
  const encryptedData = derSequence(
    derInteger(0),
    derSequence(derOid("1.2.840.113549.1.7.1"), algorithm, content),
  );
  const contentInfo = derSequence(
    derOid("1.2.840.113549.1.7.6"),
    der(TAG.context0Constructed, encryptedData),
  );
  const header = Buffer.alloc(blobHeaderBytes);
  header.set([1, 2], 0);
  header.set([0x00, 0x78], purposeAt + 1);
  header[hbkIdAt + hbkIdBytes] = 1;
  header.writeUInt32BE(contentInfo.length, nonceAt + nonceBytes);
  const prefix = Buffer.concat([header, contentInfo.subarray(0, contentInfo.length - sealedBytes)]);
  // Behind the IV come only INTEGER 16 (3 bytes) and the header of the sealed part.
  const ivAt = prefix.length - (content.length - sealedBytes) - 3 - gcmIvBytes;
  return { prefix, ivAt };
}

function purposeOf(byte: number | undefined): BlobPurpose {
  if (byte === PURPOSE_BYTE.encrypt) return "encrypt";
  if (byte === PURPOSE_BYTE.dataKey) return "dataKey";
  throw invalidCiphertext();
}

function put(out: Buffer, at: number, field: Buffer, length: number): void {
  if (field.length !== length) throw new RangeError(`field of ${field.length} bytes where ${length} belong`);
  field.copy(out, at);
}
