import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { S3Call } from "../call.ts";
import { kmsFault } from "./kms-fault.ts";

/** The two KMS calls S3 makes. */
export interface KmsClient {
  generateDataKey(request: kmsV1.GenerateDataKeyRequest): Promise<kmsV1.GenerateDataKeyResponse__Output>;
  decrypt(request: kmsV1.DecryptRequest): Promise<kmsV1.DecryptResponse__Output>;
}

type Context = Readonly<Record<string, string>>;

const INVOKED_BY = "fas.s3.amazonaws.com";

/** Asks KMS for data keys as the caller: KMS decides on the caller's rights, with kms:ViaService s3.<region>. */
export class KmsDataKeys {
  readonly #kms: KmsClient;

  constructor(kms: KmsClient) {
    this.#kms = kms;
  }

  /** `keyId` is an id, ARN or alias. The caller wipes `plaintext` (32 bytes). */
  async generate(call: S3Call, keyId: string, context: Context) {
    const answer = await passingFaults(() =>
      this.#kms.generateDataKey({
        keyId,
        keySpec: "AES_256",
        encryptionContext: { ...context },
        onBehalfOf: onBehalfOf(call),
      }),
    );
    const { plaintext, ciphertextBlob, keyId: kmsKeyArn } = answer;
    if (plaintext?.length !== 32 || !ciphertextBlob?.length || !kmsKeyArn) {
      plaintext?.fill(0);
      throw new ServiceError("InternalError", "We encountered an internal error. Please try again.", {
        cause: "KMS answered GenerateDataKey without a 32-byte data key",
      });
    }
    return { plaintext, ciphertextBlob, kmsKeyArn };
  }

  /** The caller wipes the result (32 bytes). No key is named: KMS finds it from the blob. */
  async decrypt(call: S3Call, ciphertextBlob: Buffer, context: Context): Promise<Buffer> {
    const { plaintext } = await passingFaults(() =>
      this.#kms.decrypt({
        ciphertextBlob,
        encryptionContext: { ...context },
        onBehalfOf: onBehalfOf(call),
      }),
    );
    if (plaintext?.length === 32) return plaintext;
    plaintext?.fill(0);
    throw new ServiceError("InternalError", "We encountered an internal error. Please try again.", {
      cause: "KMS decrypted something that is no data key",
    });
  }
}

function onBehalfOf(call: S3Call): kmsV1.OnBehalfOf {
  // Source address and user agent stay empty: real records show the invoking service in their place.
  return { session: call.session.token, invokedBy: INVOKED_BY };
}

async function passingFaults<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw kmsFault(error);
  }
}
