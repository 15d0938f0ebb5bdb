import type { Kms } from "../../call.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";

/**
 * A key's policy as AWS shows it: as it was put, but for users and roles that are gone, which stand there by their unique ids.
 * One made again under the same name is not the one the policy names (IAM User Guide, Principal element).
 */
export async function shownPolicy(kms: Kms, { policy, principalIds = {} }: KeyRecord): Promise<string> {
  let text = policy;
  for (const [arn, id] of Object.entries(principalIds)) {
    const now = await kms.directory.find(arn);
    if ((now?.sessionIssuer ?? now)?.principalId !== id) {
      text = text.replaceAll(JSON.stringify(arn), JSON.stringify(id));
    }
  }
  return text;
}
