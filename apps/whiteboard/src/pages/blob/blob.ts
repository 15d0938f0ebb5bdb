/** A field of a CiphertextBlob, as `POST blobs/parse` names it; fields follow each other without a gap. */
export interface BlobField {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly meaning: string;
  readonly value?: string;
}

/** `POST blobs/parse`. */
export interface ParsedBlob {
  readonly bytes: number;
  readonly fields: readonly BlobField[];
}

/** An object of `GET blobs/objects`, with the encrypted data key that lies beside it. */
export interface EncryptedObject {
  readonly bucket: string;
  readonly key: string;
  readonly bytes: number;
  readonly keyArn: string;
  readonly encryptionContext: Readonly<Record<string, string>>;
  readonly ciphertextBlob: string;
}

/** `POST blobs/decrypt`. */
export type Tried =
  | { readonly decrypted: true; readonly bytes: number; readonly keyId: string }
  | { readonly decrypted: false; readonly error: string; readonly message: string };

/** The bytes of base64; none when it is no base64. Pure. */
export function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64.replaceAll(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}

/** Bytes as two hex digits each. Pure. */
export function hexOf(bytes: Uint8Array): string[] {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
}

/** Which colour a field has: what it tells of a key, or none of its own. Pure. */
export function toneOf(name: string): string {
  return TONES[name] ?? "frame";
}

const TONES: Readonly<Record<string, string>> = {
  hbkId: "HBK",
  nonce: "DEK",
  iv: "iv",
  ciphertext: "DK",
  tag: "tag",
};
