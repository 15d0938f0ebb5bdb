export interface TagRecord {
  readonly key: string;
  readonly value: string;
}

/** The grant an attached volume's key was opened under. */
export interface GrantRecord {
  readonly grantId: string;
  /** Makes the grant usable at once; worthless without the role it was made for. */
  readonly grantToken: string;
}

export interface AttachmentRecord {
  readonly instanceId: string;
  readonly device: string;
  readonly state: "attaching" | "attached" | "detaching";
  readonly attachTimeMs: number;
  /** The host whose memory holds the key; absent in records from before there were several. */
  readonly host?: string;
  /** Encrypted volumes only, from the moment KMS made it. */
  readonly grant?: GrantRecord;
}

/** How a volume is encrypted. The wrapped data key is kept here, with the volume, never by KMS. */
export interface EncryptionRecord {
  /** As the caller named it; `alias/aws/ebs` when no key was named. */
  readonly requestedKeyId: string;
  /** Known once KMS has answered. */
  readonly kmsKeyArn?: string;
  /** base64 of the 64-byte data key wrapped under the KMS key. */
  readonly encryptedDataKey?: string;
}

export type VolumeState = "creating" | "available" | "in-use" | "deleting" | "error";

export interface VolumeRecord {
  readonly volumeId: string;
  readonly accountId: string;
  readonly region: string;
  readonly availabilityZone: string;
  readonly sizeGib: number;
  readonly volumeType: string;
  readonly iops?: number;
  readonly throughput?: number;
  readonly createTimeMs: number;
  readonly state: VolumeState;
  readonly tags: readonly TagRecord[];
  readonly encryption?: EncryptionRecord;
  readonly attachment?: AttachmentRecord;
  /** The host that is making, attaching, detaching or deleting it; absent when nobody is. */
  readonly worker?: string;
}

export interface InstanceRecord {
  readonly instanceId: string;
  readonly accountId: string;
  readonly region: string;
  readonly availabilityZone: string;
  readonly reservationId: string;
  readonly imageId: string;
  readonly instanceType: string;
  readonly launchIndex: number;
  readonly launchTimeMs: number;
  readonly state: "running" | "terminated";
  readonly tags: readonly TagRecord[];
  readonly clientToken?: string;
}

/** What an idempotent call made, under the client's token. */
export interface TokenRecord {
  /** SHA-256 of the request's parameters, hex. */
  readonly requestHash: string;
  readonly resourceIds: readonly string[];
}

/** A grant that is to be retired; kept until KMS has done it. */
export interface RetirementRecord {
  readonly accountId: string;
  readonly region: string;
  readonly kmsKeyArn: string;
  readonly grantId: string;
}

/** Bytes of a GiB. */
export const GIB = 2 ** 30;
