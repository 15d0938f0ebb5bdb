import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import { createTestKms, type KmsClient, root, type TestKms } from "../test-kms.ts";
import { type WireAnswer, WireKms } from "../wire-kms.ts";
import { wrapMaterial } from "../wrap-material.ts";
import { type FailingStorage, failingStorage } from "./failing-storage.ts";

/** A request as it is written in JSON: members by the API's names, blobs in base64. */
export type Body = Readonly<Record<string, unknown>>;

export const message = Buffer.from("message");
/** What importing tests bring. */
export const material = Buffer.alloc(32, 7);

export function base64(bytes: Uint8Array | undefined | null): string {
  return Buffer.from(bytes ?? []).toString("base64");
}

/** What is down in an outage. */
export type Outage = "everything" | "late" | "hsms";

/** KMS over fakes with its AWS endpoint open, and the things requests are commonly about. */
export class Bench {
  readonly mesh: TestKms;
  readonly wire: WireKms;
  readonly #storage: FailingStorage;
  #names = 0;
  #areHsmsUp = true;

  private constructor(mesh: TestKms, wire: WireKms, storage: FailingStorage) {
    this.mesh = mesh;
    this.wire = wire;
    this.#storage = storage;
    mesh.fleet.status = () => [{ name: "hsm-1", connected: this.#areHsmsUp }];
  }

  static async open(): Promise<Bench> {
    const failing = failingStorage();
    const mesh = createTestKms(failing.storage);
    return new Bench(mesh, await WireKms.open(mesh), failing);
  }

  /** Root of the account, by gRPC. */
  get client(): KmsClient {
    return this.mesh.as(root);
  }

  /** A name nothing else has. */
  name(prefix = "n"): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }

  /** The id of a new key, symmetric unless said otherwise. */
  async key(params: kmsV1.CreateKeyRequest = {}): Promise<string> {
    return (await this.client.createKey(params)).keyMetadata!.keyId!;
  }

  async alias(targetKeyId: string): Promise<string> {
    const aliasName = this.name("alias/");
    await this.client.createAlias({ aliasName, targetKeyId });
    return aliasName;
  }

  async grant(keyId: string, operations: string[] = ["DescribeKey"], caller = root) {
    const made = await this.client.createGrant({ keyId, granteePrincipal: caller, operations });
    return made as { grantId: string; grantToken: string };
  }

  /** A key whose material was imported, and which does not expire. */
  async importedKey(): Promise<string> {
    const keyId = await this.key({ origin: "EXTERNAL" });
    const expirationModel = "KEY_MATERIAL_DOES_NOT_EXPIRE";
    await this.client.importKeyMaterial({
      keyId,
      expirationModel,
      ...(await wrapMaterial(this.mesh, keyId, material)),
    });
    return keyId;
  }

  /** Asks while something is down, of a replica that remembers nothing. */
  async askInOutage(operation: string, body: Body, outage: Outage): Promise<WireAnswer> {
    const { kms } = this.mesh.makeReplica();
    const wire = await WireKms.open(this.mesh, kms);
    const late = new ServiceError("DeadlineExceeded", "The deadline has passed.");
    const hsmsLate = new ServiceError("DependencyTimeoutException", "The system timed out.");
    const lost = new ServiceError("InternalFailure", "down");
    try {
      if (outage !== "hsms") this.#storage.failure = outage === "late" ? late : lost;
      this.mesh.fleet.outage = outage === "everything" ? lost : hsmsLate;
      this.#areHsmsUp = outage !== "hsms";
      return await wire.ask(operation, body);
    } finally {
      this.#storage.failure = undefined;
      this.mesh.fleet.outage = undefined;
      this.#areHsmsUp = true;
      await wire.stop();
    }
  }

  async close(): Promise<void> {
    await this.wire.stop();
  }
}
