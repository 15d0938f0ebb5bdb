import { parseKmsKeyArn } from "@keymesh/envelope";
import type { HbkSpec } from "@keymesh/hsm-channel";
import { replicationRefused } from "./member-statement.ts";

/** What a replica carries of an HBK beside its material. */
export interface ReplicatedHbk {
  /** The KMS key it is the material of, in the source region. */
  readonly keyArn: string;
  readonly spec: HbkSpec;
  /** 32 bytes; the same in every region. */
  readonly hbkId: Buffer;
}

/**
 * Only a multi-Region key's material leaves its region, and only to the same key: partition, account and key id are one.
 * @throws ServiceError KMSInternalException
 */
export function requireSameMultiRegionKey(sourceArn: string, targetArn: string, targetRegion: string): void {
  const source = requireMultiRegionKey(sourceArn);
  const target = requireMultiRegionKey(targetArn);
  const isSame =
    source.partition === target.partition &&
    source.accountId === target.accountId &&
    source.keyId === target.keyId;
  if (!isSame || target.region !== targetRegion) throw replicationRefused();
}

/** @throws ServiceError KMSInternalException unless the ARN is a multi-Region key's. */
export function requireMultiRegionKey(keyArn: string) {
  const arn = parseKmsKeyArn(keyArn);
  if (!arn?.keyId.startsWith("mrk-")) throw replicationRefused();
  return arn;
}
