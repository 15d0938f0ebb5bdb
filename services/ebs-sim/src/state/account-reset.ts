import { deleteUnder, type Storage } from "@keymesh/storage";
import type { Ebs } from "../context.ts";
import type { RetirementRecord } from "../domain/records.ts";
import { allRetirements, instancesOf, tokensOf, volumeBlob, volumesOf } from "../store/layout.ts";

const BLOBS_AT_ONCE = 100;

/**
 * Removes an account's volumes, blocks first, and instances: no call may be under way. Grants that attachments hold on the keys of
 * other accounts are theirs and stay. Can be stopped anywhere and begun again.
 */
export async function resetAccount(ebs: Ebs, { kv }: Storage, accountId: string): Promise<void> {
  for (const region of ebs.regions) {
    const owner = { region, accountId };
    const volumes = await ebs.volumes.all(owner);
    for (let i = 0; i < volumes.length; i += BLOBS_AT_ONCE) {
      const some = volumes.slice(i, i + BLOBS_AT_ONCE);
      await Promise.all(some.map(({ volumeId }) => ebs.blobs.delete(volumeBlob(volumeId))));
    }
    await deleteUnder(kv, volumesOf(owner));
    await deleteUnder(kv, instancesOf(owner));
    await deleteUnder(kv, tokensOf(owner));
  }
  await deleteUnder(kv, allRetirements, ({ value }) => {
    const retirement = JSON.parse(value.toString()) as RetirementRecord;
    return retirement.accountId === accountId;
  });
}
