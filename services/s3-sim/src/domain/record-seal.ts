import { createCipheriv, createDecipheriv, createHash } from "node:crypto";
import { IntegrityError } from "./integrity-error.ts";
import { deriveRecordKey } from "./part-key.ts";

const SALT_BYTES = 16;
const TAG_BYTES = 16;
/** The key is derived from a fresh salt and seals once, so the nonce never repeats under a key. */
const NONCE = Buffer.alloc(12);

/**
 * Seals a record under the object's data key: `secret` (a checksum, which would tell of the plaintext) is encrypted, the
 * record and the list of parts are authenticated with it. So parts can't be dropped, reordered or taken from elsewhere,
 * and no length, name or header can be changed, without a GET noticing.
 *
 * @param salt 16 random bytes
 */
export function sealRecord(
  dataKey: Buffer,
  record: object,
  parts: Buffer,
  secret: string,
  salt: Buffer,
): Buffer {
  const key = deriveRecordKey(dataKey, salt);
  try {
    const cipher = createCipheriv("aes-256-gcm", key, NONCE);
    cipher.setAAD(digestOf(record, parts));
    const sealed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
    return Buffer.concat([salt, sealed, cipher.getAuthTag()]);
  } finally {
    key.fill(0);
  }
}

/** The secret {@link sealRecord} sealed. @throws IntegrityError when the record or the list of parts is not what was sealed */
export function openRecord(dataKey: Buffer, record: object, parts: Buffer, seal: Buffer): string {
  if (seal.length < SALT_BYTES + TAG_BYTES) throw new IntegrityError("the record's seal is malformed");
  const key = deriveRecordKey(dataKey, seal.subarray(0, SALT_BYTES));
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, NONCE, { authTagLength: TAG_BYTES });
    decipher.setAAD(digestOf(record, parts));
    decipher.setAuthTag(seal.subarray(seal.length - TAG_BYTES));
    const secret = decipher.update(seal.subarray(SALT_BYTES, seal.length - TAG_BYTES), undefined, "utf8");
    return secret + decipher.final("utf8");
  } catch (cause) {
    throw new IntegrityError("the record does not authenticate", cause);
  } finally {
    key.fill(0);
  }
}

function digestOf(record: object, parts: Buffer): Buffer {
  return createHash("sha256").update(canonicalJson(record)).update("\0").update(parts).digest();
}

/** JSON with the names of every object sorted and undefined ones left out: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
