import { createHmac, createSecretKey, randomBytes } from "node:crypto";
import { canonicalEncryptionContext, openBlob, sealBlob } from "@keymesh/envelope";
import type { EncryptionContext, HsmFleet } from "@keymesh/hsm-channel";

/**
 * An HSM fleet in memory with real cryptography: HBKs never leave it, blobs are real. An EKT here is only a number: what wraps
 * it is the HSM's own affair.
 */
export class FakeFleet implements HsmFleet {
  readonly #hbks = new Map<string, { hbk: Buffer; hbkId: Buffer }>();
  /** Commands taken so far, by name. */
  readonly commands: string[] = [];
  /** When set, every command fails with it. */
  outage: Error | undefined;
  /** Plaintexts handed out, the very buffers: to see that they are wiped. */
  readonly plaintexts: Buffer[] = [];

  async createHbk(): Promise<{ hbkId: string; ekt: Buffer }> {
    this.#take("createHbk");
    const hbk = randomBytes(32);
    const hbkId = createHmac("sha256", hbk).update("id").digest();
    const ekt = randomBytes(60);
    this.#hbks.set(ekt.toString("hex"), { hbk, hbkId });
    return { hbkId: hbkId.toString("hex"), ekt };
  }

  async encrypt({ ekt, plaintext, context }: Parameters<HsmFleet["encrypt"]>[0]) {
    this.#take("encrypt");
    return { ciphertextBlob: this.#seal(ekt, "encrypt", plaintext, context) };
  }

  async decrypt({ ekt, ciphertextBlob, context }: Parameters<HsmFleet["decrypt"]>[0]) {
    this.#take("decrypt");
    const { plaintext } = this.#open(ekt, ciphertextBlob, context);
    this.plaintexts.push(plaintext);
    return { plaintext };
  }

  async reEncrypt(request: Parameters<HsmFleet["reEncrypt"]>[0]) {
    this.#take("reEncrypt");
    const { plaintext, purpose } = this.#open(
      request.sourceEkt,
      request.ciphertextBlob,
      request.sourceContext,
    );
    return {
      ciphertextBlob: this.#seal(request.destinationEkt, purpose, plaintext, request.destinationContext),
    };
  }

  async generateDataKey(request: Parameters<HsmFleet["generateDataKey"]>[0]) {
    this.#take("generateDataKey");
    const plaintext = randomBytes(request.numberOfBytes);
    const ciphertextBlob = this.#seal(request.ekt, "dataKey", plaintext, request.context);
    if (!request.withPlaintext) return { ciphertextBlob };
    this.plaintexts.push(plaintext);
    return { ciphertextBlob, plaintext };
  }

  async generateRandom({ numberOfBytes }: { numberOfBytes: number }) {
    this.#take("generateRandom");
    return { bytes: randomBytes(numberOfBytes) };
  }

  status() {
    return [{ name: "hsm-1", connected: this.outage === undefined }];
  }

  async close(): Promise<void> {}

  #take(command: string): void {
    if (this.outage !== undefined) throw this.outage;
    this.commands.push(command);
  }

  #seal(ekt: Buffer, purpose: "encrypt" | "dataKey", plaintext: Buffer, context: EncryptionContext): Buffer {
    const { hbk, hbkId } = this.#unwrap(ekt);
    return sealBlob({
      hbk: createSecretKey(hbk),
      hbkId,
      purpose,
      plaintext,
      context: canonicalEncryptionContext(context),
      nonce: randomBytes(16),
      iv: randomBytes(12),
    });
  }

  #open(ekt: Buffer, blob: Buffer, context: EncryptionContext) {
    const { hbk, hbkId } = this.#unwrap(ekt);
    return openBlob({
      hbk: createSecretKey(hbk),
      hbkId,
      blob,
      context: canonicalEncryptionContext(context),
    });
  }

  #unwrap(ekt: Buffer) {
    const found = this.#hbks.get(ekt.toString("hex"));
    if (found === undefined) throw new Error("no such EKT");
    return found;
  }
}
