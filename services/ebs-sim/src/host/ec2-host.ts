import { randomUUID } from "node:crypto";
import { Secret } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { currentSpan, type Fingerprint, type KeyAct, type Tracer } from "@keymesh/flow";
import type { SessionIssuer } from "@keymesh/identity";
import type { BlobStore } from "@keymesh/storage";
import type { AttachmentRecord, VolumeRecord } from "../domain/records.ts";
import { type HostKms, VOLUME_KEY_BYTES, volumeContext } from "../keys/kms-client.ts";
import { volumeBlob } from "../store/layout.ts";
import { BlockDevice } from "./block-device.ts";

export interface HostOptions {
  /** By the ec2-host identity, as everything here. */
  readonly kms: HostKms;
  readonly sessions: Pick<SessionIssuer, "instanceSession">;
  readonly blobs: BlobStore;
  /** The host's own, so that a flow shows it as a participant. */
  readonly tracer: Tracer;
  readonly fingerprint: Fingerprint;
}

interface Attached {
  readonly instanceId: string;
  readonly accountId: string;
  readonly device: BlockDevice;
  /** Names the key in flows; absent for a volume that is not encrypted. */
  readonly fingerprint: string | undefined;
}

/** A volume as its record has it once it is being attached. */
export type AttachedVolume = VolumeRecord & { readonly attachment: AttachmentRecord };

/**
 * The host under the instances: the only place where a volume's data key is ever in clear, in memory, from attach to detach.
 * After a restart it knows no key; each is opened again under its attachment's grant.
 */
export class Ec2Host {
  readonly #options: HostOptions;
  readonly #attached = new Map<string, Promise<Attached>>();

  constructor(options: HostOptions) {
    this.#options = options;
  }

  /**
   * Opens the volume's key as the instance's infrastructure role and keeps it. At once when it is open already.
   * @throws ServiceError KMS's own
   */
  async attach(volume: AttachedVolume, requestId: string = randomUUID()): Promise<Attached> {
    const { volumeId } = volume;
    const before = this.#attached.get(volumeId);
    if (before) return before;
    const opening = this.#options.tracer.span({ name: "ec2-host.AttachVolume", kind: "internal" }, () =>
      this.#open(volume, requestId),
    );
    this.#attached.set(volumeId, opening);
    opening.catch(() => {
      if (this.#attached.get(volumeId) === opening) this.#attached.delete(volumeId);
    });
    return opening;
  }

  /** Lets calls in flight end, then wipes the key. Nothing when the volume is not open here. */
  async detach(volumeId: string): Promise<void> {
    const opening = this.#attached.get(volumeId);
    if (!opening) return;
    this.#attached.delete(volumeId);
    const attached = await opening.catch(() => undefined);
    if (!attached) return;
    await this.#options.tracer.span({ name: "ec2-host.DetachVolume", kind: "internal" }, async () => {
      await attached.device.close();
      this.#show(attached.fingerprint, "wipe", "64 bytes zeroed");
    });
  }

  /** Whether the volume is open here, or being opened. */
  has(volumeId: string): boolean {
    return this.#attached.has(volumeId);
  }

  /** The volume if it is open here; its key's use is shown in the flow. */
  async opened(volumeId: string): Promise<Attached | undefined> {
    const attached = await this.#attached.get(volumeId);
    return attached;
  }

  /** Says in the flow that a volume's key is being used. */
  showUse(attached: Attached): void {
    this.#show(attached.fingerprint, "use", "AES-256-XTS, 4,096-byte data units");
  }

  /** Wipes every key, or those of one account's volumes. */
  async close(accountId?: string): Promise<void> {
    const open = await Promise.all(
      [...this.#attached].map(async ([volumeId, opening]) => {
        const attached = accountId === undefined ? undefined : await opening.catch(() => undefined);
        return accountId === undefined || attached?.accountId === accountId ? [volumeId] : [];
      }),
    );
    await Promise.all(open.flat().map((volumeId) => this.detach(volumeId)));
  }

  async #open(volume: AttachedVolume, requestId: string): Promise<Attached> {
    const { blobs } = this.#options;
    const { volumeId, accountId, sizeGib, attachment, encryption } = volume;
    const plaintext = encryption && (await this.#decrypt(volume, requestId));
    const fingerprint = plaintext && currentSpan() ? this.#options.fingerprint(plaintext) : undefined;
    this.#show(fingerprint, "import", "in host memory only, as long as the volume is attached");
    const key = plaintext && new Secret(plaintext);
    const device = new BlockDevice({ blobs, blob: volumeBlob(volumeId), sizeGib, key });
    return { instanceId: attachment.instanceId, accountId, device, fingerprint };
  }

  /** 64 bytes, the caller's to wipe. */
  async #decrypt(volume: AttachedVolume, requestId: string): Promise<Buffer> {
    const { volumeId, accountId, region, encryption, attachment } = volume;
    const session = await this.#options.sessions.instanceSession(accountId, attachment.instanceId, region);
    const ciphertextBlob = Buffer.from(encryption?.encryptedDataKey ?? "", "base64");
    currentSpan()?.key({
      kind: "DK",
      fingerprint: this.#options.fingerprint(ciphertextBlob),
      form: "wrapped",
      holder: "ec2-host",
      act: "export",
      bytes: ciphertextBlob.length,
      note: "as it lay with the volume's record",
    });
    const { plaintext } = await this.#options.kms.decrypt({
      ciphertextBlob,
      encryptionContext: volumeContext(volumeId),
      grantTokens: attachment.grant ? [attachment.grant.grantToken] : [],
      onBehalfOf: { session: session.token, invokedBy: "AWS Internal", requestId },
    });
    if (plaintext?.length === VOLUME_KEY_BYTES) return plaintext;
    plaintext?.fill(0);
    throw new ServiceError("InternalFailure", "KMS decrypted something that is no volume key.");
  }

  #show(fingerprint: string | undefined, act: KeyAct, note: string): void {
    if (fingerprint === undefined) return;
    currentSpan()?.key({
      kind: "DK",
      fingerprint,
      form: "plaintext",
      holder: "ec2-host",
      act,
      bytes: VOLUME_KEY_BYTES,
      note,
    });
  }
}
