import { randomUUID } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import { currentSpan, type Fingerprint } from "@keymesh/flow";
import type { SessionIssuer } from "@keymesh/identity";
import type { kmsV1 } from "@keymesh/proto";
import type { Ec2Call } from "../call.ts";
import { infrastructureRoleArn } from "../domain/arns.ts";
import type { EncryptionRecord, GrantRecord, RetirementRecord, VolumeRecord } from "../domain/records.ts";
import { type ServiceKms, VOLUME_KEY_BYTES, volumeContext } from "./kms-client.ts";

/** As CloudTrail shows who made the calls that EC2 makes for a caller (fidelity §4). */
const INVOKED_BY = "ec2-frontend-api.amazonaws.com";

/** What EC2 asks of KMS for volumes, as the caller of EC2: KMS decides on that caller's rights, with kms:ViaService ec2.<region>. */
export class VolumeKeys {
  readonly #kms: ServiceKms;
  readonly #sessions: Pick<SessionIssuer, "serviceSession">;
  readonly #fingerprint: Fingerprint;

  constructor(kms: ServiceKms, sessions: Pick<SessionIssuer, "serviceSession">, fingerprint: Fingerprint) {
    this.#kms = kms;
    this.#sessions = sessions;
    this.#fingerprint = fingerprint;
  }

  /** A data key for a new volume, which nobody here sees in clear. @throws ServiceError KMS's own */
  async generate(call: Ec2Call, volumeId: string, keyId: string): Promise<EncryptionRecord> {
    const { ciphertextBlob, keyId: kmsKeyArn } = await this.#kms.generateDataKeyWithoutPlaintext({
      keyId,
      numberOfBytes: VOLUME_KEY_BYTES,
      encryptionContext: volumeContext(volumeId),
      onBehalfOf: onBehalfOf(call),
    });
    if (!ciphertextBlob?.length || !kmsKeyArn)
      throw new ServiceError("InternalFailure", "KMS answered without a data key.");
    currentSpan()?.key({
      kind: "DK",
      fingerprint: this.#fingerprint(ciphertextBlob),
      form: "wrapped",
      holder: "storage",
      act: "export",
      bytes: ciphertextBlob.length,
      note: "kept with the volume's record",
    });
    return { requestedKeyId: keyId, kmsKeyArn, encryptedDataKey: ciphertextBlob.toString("base64") };
  }

  /**
   * Lets the instance's infrastructure role open this volume's key and nothing else. `requestId` is shared with the Decrypt that
   * follows, as the records show. @throws ServiceError KMS's own
   */
  async grant(
    call: Ec2Call,
    volume: VolumeRecord,
    instanceId: string,
    requestId: string,
  ): Promise<GrantRecord> {
    const { grantId, grantToken } = await this.#kms.createGrant({
      keyId: volume.encryption?.kmsKeyArn,
      granteePrincipal: infrastructureRoleArn(volume, instanceId),
      retiringPrincipal: `ec2.${volume.region}.amazonaws.com`,
      operations: ["Decrypt"],
      constraints: { encryptionContextSubset: volumeContext(volume.volumeId) },
      onBehalfOf: { ...onBehalfOf(call), requestId },
    });
    if (!grantId || !grantToken) throw new ServiceError("InternalFailure", "KMS answered without a grant.");
    return { grantId, grantToken };
  }

  /** Retires a grant as the EC2 service itself; one that is gone already is retired. @throws ServiceError KMS's own */
  async retire({ accountId, region, kmsKeyArn, grantId }: RetirementRecord): Promise<void> {
    const session = await this.#sessions.serviceSession(accountId, region);
    try {
      await this.#kms.retireGrant({
        keyId: kmsKeyArn,
        grantId,
        onBehalfOf: { session: session.token, invokedBy: "AWS Internal" },
      });
    } catch (error) {
      const isGone = error instanceof ServiceError && GONE.has(error.code);
      if (!isGone) throw error;
    }
  }
}

const GONE: ReadonlySet<string> = new Set(["NotFoundException", "InvalidGrantIdException"]);

function onBehalfOf({ session }: Ec2Call): kmsV1.OnBehalfOf {
  // Source address and user agent stay empty: the records show the invoking service in their place.
  return { session: session.token, invokedBy: INVOKED_BY, sharedEventId: randomUUID() };
}
