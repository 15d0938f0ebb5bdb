import { randomBytes } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { KmsClient } from "../keys/kms-data-keys.ts";

const ARN = "arn:aws:kms:us-east-1:000000000000:key/";

/** A KMS that keeps data keys in memory, remembers what it was asked, and can refuse. */
export class FakeKms implements KmsClient {
  readonly calls: {
    operation: string;
    keyId?: string;
    context: Record<string, string>;
    invokedBy: string;
  }[] = [];
  /** The plaintext buffers it gave out, to see that they are wiped. */
  readonly given: Buffer[] = [];
  refusal: ServiceError | undefined;
  readonly #keys = new Map<string, { plaintext: Buffer; context: string }>();

  async generateDataKey(request: Parameters<KmsClient["generateDataKey"]>[0]) {
    const context = request.encryptionContext ?? {};
    this.#note("GenerateDataKey", request.keyId ?? undefined, context, request.onBehalfOf?.invokedBy);
    const plaintext = randomBytes(32);
    const ciphertextBlob = randomBytes(184);
    this.#keys.set(ciphertextBlob.toString("hex"), { plaintext, context: canonical(context) });
    const keyId = request.keyId?.startsWith("arn:") ? request.keyId : `${ARN}${request.keyId}`;
    return { plaintext: this.#give(plaintext), ciphertextBlob, keyId };
  }

  async decrypt(request: Parameters<KmsClient["decrypt"]>[0]) {
    const context = request.encryptionContext ?? {};
    this.#note("Decrypt", undefined, context, request.onBehalfOf?.invokedBy);
    const known = this.#keys.get(Buffer.from(request.ciphertextBlob as Buffer).toString("hex"));
    if (known === undefined || known.context !== canonical(context)) {
      throw new ServiceError("InvalidCiphertextException", "");
    }
    return { plaintext: this.#give(known.plaintext), keyId: ARN, encryptionAlgorithm: "SYMMETRIC_DEFAULT" };
  }

  #note(
    operation: string,
    keyId: string | undefined,
    context: Record<string, string>,
    invokedBy: string | undefined,
  ): void {
    this.calls.push({ operation, keyId, context, invokedBy: invokedBy ?? "" });
    if (this.refusal !== undefined) throw this.refusal;
  }

  #give(plaintext: Buffer): Buffer {
    const copy = Buffer.from(plaintext);
    this.given.push(copy);
    return copy;
  }
}

function canonical(context: Record<string, string>): string {
  return JSON.stringify(Object.entries(context).sort());
}
