import { type Entry, parseStored } from "@keymesh/storage";

/** An alias as stored. */
export interface StoredAlias {
  readonly targetKeyId: string;
  readonly createdMs: number;
  readonly updatedMs: number;
}

/**
 * Key material as stored: which KMS key it belongs to, and its EKT (ciphertext: only an HSM of the domain can open it). The EKT is
 * empty once imported material expired or was deleted: then only the name is left, by which old ciphertext finds its key.
 */
export interface StoredMaterial {
  readonly accountId: string;
  readonly keyId: string;
  readonly ekt: Buffer;
  /** DER SubjectPublicKeyInfo; asymmetric keys only. */
  readonly publicKey?: Buffer | undefined;
}

/** A grant named from elsewhere. */
export interface GrantReference {
  /** Of the key. */
  readonly accountId: string;
  readonly keyId: string;
  readonly grantId: string;
}

/** Something stored, and the version that compare-and-set names. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

/** Records are JSON; only this service writes under its prefix, so what is read has the shape that was written. */
export function encodeRecord(record: object): Buffer {
  return Buffer.from(JSON.stringify(record));
}

export function decodeRecord<T>(entry: Entry): Versioned<T> {
  return { value: parseStored<T>(entry.value), version: entry.version };
}

/** EKT and public key as base64, so that the record stays one piece of JSON. */
export function encodeMaterial({ ekt, publicKey, ...names }: StoredMaterial): Buffer {
  return encodeRecord({
    ...names,
    ekt: ekt.toString("base64"),
    ...(publicKey && { publicKey: publicKey.toString("base64") }),
  });
}

export function decodeMaterial(entry: Entry): StoredMaterial {
  type Encoded = Omit<StoredMaterial, "ekt" | "publicKey"> & { ekt: string; publicKey?: string };
  const { accountId, keyId, ekt, publicKey } = decodeRecord<Encoded>(entry).value;
  return {
    accountId,
    keyId,
    ekt: Buffer.from(ekt, "base64"),
    ...(publicKey !== undefined && { publicKey: Buffer.from(publicKey, "base64") }),
  };
}
