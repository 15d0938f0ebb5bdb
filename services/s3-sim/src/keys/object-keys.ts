import type { KeyObject } from "node:crypto";
import { currentSpan, type KeyAct, type KeyForm } from "@keymesh/flow";
import type { S3Call } from "../call.ts";
import { DataKey } from "../domain/data-key.ts";
import type { EncryptionChoice } from "../domain/encryption.ts";
import type { StoredEncryption } from "../domain/object-record.ts";
import { unwrapWithRootKey, type WrapIdentity, wrapWithRootKey } from "../domain/root-key.ts";
import type { KmsDataKeys } from "./kms-data-keys.ts";

export interface ObjectKeysOptions {
  readonly kms: KmsDataKeys;
  /** S3's root key, 32 bytes: wraps the data keys of SSE-S3 objects. */
  readonly rootKey: KeyObject;
  /** Cryptographically strong: SSE-S3 data keys come from it. */
  readonly randomBytes: (bytes: number) => Buffer;
  /** 8 hex digits that name a key in a flow. */
  readonly fingerprint: (bytes: Uint8Array) => string;
}

/** A data key that was made for an object. */
export interface NewDataKey {
  readonly dataKey: DataKey;
  readonly encryption: StoredEncryption;
  /** Says in the flow that the encrypted one is kept, just before the write that keeps it. */
  tellKept(): void;
}

/** Makes and opens objects' data keys, by KMS or by S3's root key, and says in the flow what becomes of each. */
export class ObjectKeys {
  readonly #options: ObjectKeysOptions;

  constructor(options: ObjectKeysOptions) {
    this.#options = options;
  }

  /** A new data key for an object, and how to store it with the object. @throws ServiceError KMS.* | AccessDenied | ServiceUnavailable */
  async create(call: S3Call, choice: EncryptionChoice, object: WrapIdentity): Promise<NewDataKey> {
    if (choice.algorithm === "AES256") return this.#createUnderRootKey(object);
    const made = await this.#options.kms.generate(call, choice.kmsKeyId, choice.context);
    const dataKey = this.#hold(made.plaintext, "use", "encrypts the object");
    return {
      dataKey,
      tellKept: () =>
        this.#show(made.ciphertextBlob, "wrapped", "storage", "export", "kept with the object's metadata"),
      encryption: {
        algorithm: "aws:kms",
        kmsKeyArn: made.kmsKeyArn,
        context: choice.context,
        encryptedDataKey: made.ciphertextBlob.toString("base64"),
      },
    };
  }

  /** The data key of a stored object. @throws ServiceError KMS.* | AccessDenied | ServiceUnavailable | InternalError */
  async open(call: S3Call, stored: StoredEncryption, object: WrapIdentity): Promise<DataKey> {
    const encrypted = Buffer.from(stored.encryptedDataKey, "base64");
    if (stored.algorithm === "AES256") {
      const bytes = unwrapWithRootKey(this.#options.rootKey, encrypted, object);
      return this.#hold(bytes, "unwrap", "unwrapped with S3's own root key");
    }
    this.#show(encrypted, "wrapped", "s3-sim", "import", "as it lay with the object");
    this.#show(encrypted, "wrapped", "s3-sim", "export", "for KMS to open");
    const bytes = await this.#options.kms.decrypt(call, encrypted, stored.context);
    return this.#hold(bytes, "use", "opens the object");
  }

  #createUnderRootKey(object: WrapIdentity): NewDataKey {
    const bytes = this.#options.randomBytes(32);
    const wrapped = wrapWithRootKey(this.#options.rootKey, bytes, object, this.#options.randomBytes(32));
    const dataKey = this.#hold(bytes, "create", "SSE-S3: made by S3, no KMS call");
    const inside = currentSpan() && this.#options.fingerprint(bytes);
    return {
      dataKey,
      encryption: { algorithm: "AES256", encryptedDataKey: wrapped.toString("base64") },
      tellKept: () =>
        this.#show(wrapped, "wrapped", "storage", "export", "wrapped with S3's own root key", inside),
    };
  }

  #hold(bytes: Buffer, act: KeyAct, note: string): DataKey {
    const span = currentSpan();
    if (span === undefined) return new DataKey(bytes);
    const fingerprint = this.#options.fingerprint(bytes);
    const event = {
      kind: "DK",
      fingerprint,
      form: "plaintext",
      holder: "s3-sim",
      bytes: bytes.length,
    } as const;
    span.key({ ...event, act, note });
    return new DataKey(bytes, () => span.key({ ...event, act: "wipe" }));
  }

  #show(bytes: Buffer, form: KeyForm, holder: string, act: KeyAct, note: string, inside?: string): void {
    const fingerprint = this.#options.fingerprint;
    currentSpan()?.key({
      kind: "DK",
      fingerprint: fingerprint(bytes),
      form,
      holder,
      act,
      bytes: bytes.length,
      note,
      ...(inside ? { inside } : {}),
    });
  }
}
