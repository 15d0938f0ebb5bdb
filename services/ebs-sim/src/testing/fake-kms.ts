import { randomBytes, randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { HostKms, ServiceKms } from "../keys/kms-client.ts";

/** A KMS as the EC2 service sees it: one key, grants that are held against the caller, contexts that must match. */
export class FakeKms implements ServiceKms, HostKms {
  readonly keyArn = `arn:aws:kms:us-east-1:000000000000:key/${randomUUID()}`;
  readonly calls: string[] = [];
  readonly requests: Record<string, unknown>[] = [];
  /** Every plaintext key given out, by reference: a test can see that it was wiped. */
  readonly plaintexts: Buffer[] = [];
  readonly grants = new Map<string, kmsV1.CreateGrantRequest>();
  isEnabled = true;
  /** Code to fail every call with. */
  failure: "ServiceUnavailable" | "AccessDeniedException" | undefined;
  readonly #dataKeys = new Map<string, { readonly bytes: Buffer; readonly context: string }>();

  async generateDataKeyWithoutPlaintext(request: kmsV1.GenerateDataKeyWithoutPlaintextRequest) {
    this.#note("GenerateDataKeyWithoutPlaintext", request);
    if (request.keyId !== this.keyArn && request.keyId !== "alias/aws/ebs")
      throw new ServiceError("NotFoundException", `Invalid keyId '${request.keyId}'`);
    this.#requireEnabled();
    const ciphertextBlob = randomBytes(220);
    this.#dataKeys.set(ciphertextBlob.toString("hex"), {
      bytes: randomBytes(request.numberOfBytes!),
      context: JSON.stringify(request.encryptionContext),
    });
    return { ciphertextBlob, keyId: this.keyArn };
  }

  async createGrant(request: kmsV1.CreateGrantRequest) {
    this.#note("CreateGrant", request);
    this.#requireEnabled();
    const grantId = randomBytes(32).toString("hex");
    this.grants.set(grantId, request);
    return { grantId, grantToken: `token-of-${grantId}` };
  }

  async retireGrant(request: kmsV1.RetireGrantRequest) {
    this.#note("RetireGrant", request);
    if (!this.grants.delete(request.grantId!)) throw new ServiceError("NotFoundException", "no such grant");
    return {};
  }

  async decrypt(request: kmsV1.DecryptRequest) {
    this.#note("Decrypt", request);
    this.#requireEnabled();
    const grant = this.grants.get((request.grantTokens?.[0] ?? "").replace("token-of-", ""));
    const caller = Buffer.from(request.onBehalfOf?.session as Buffer).toString();
    if (grant?.granteePrincipal !== caller)
      throw new ServiceError(
        "AccessDeniedException",
        `User: ${caller} is not authorized to perform: kms:Decrypt`,
      );
    const found = this.#dataKeys.get(Buffer.from(request.ciphertextBlob as Buffer).toString("hex"));
    if (found?.context !== JSON.stringify(request.encryptionContext))
      throw new ServiceError("InvalidCiphertextException", "");
    const plaintext = Buffer.from(found.bytes);
    this.plaintexts.push(plaintext);
    return { plaintext, keyId: this.keyArn };
  }

  #note(name: string, request: object): void {
    this.calls.push(name);
    this.requests.push(request as Record<string, unknown>);
    if (this.failure) throw new ServiceError(this.failure, "as the test wants it");
  }

  #requireEnabled(): void {
    if (!this.isEnabled) throw new ServiceError("DisabledException", `${this.keyArn} is disabled.`);
  }
}
