import type { Write } from "@keymesh/storage";
import { parsePolicyArn } from "../domain/arns.ts";
import type { BearerKind, PolicyUsage } from "../domain/entities.ts";
import { all } from "../domain/page.ts";
import { attachmentsPrefix, policyAttachmentsPrefix } from "./entity-keys.ts";
import type { EntityStore } from "./entity-store.ts";

/** One use of a managed policy by a user, role or group. */
export interface Attachment {
  readonly policyArn: string;
  readonly usage: PolicyUsage;
  readonly kind: BearerKind;
  readonly name: string;
  readonly id: string;
  readonly path: string;
}

/** Puts a use into the index; to be written together with the record it is about. */
export function attachmentPut(accountId: string, attachment: Attachment): Write {
  return { put: keyOf(accountId, attachment), value: Buffer.from(JSON.stringify(attachment)) };
}

/** Takes a use from the index. */
export function attachmentDelete(
  accountId: string,
  attachment: Pick<Attachment, "policyArn" | "usage" | "kind" | "name">,
): Write {
  return { delete: keyOf(accountId, attachment) };
}

/** Who uses a policy in an account, in the order of usage, kind and name. */
export async function attachmentsOf(
  entities: EntityStore,
  accountId: string,
  policyArn: string,
): Promise<Attachment[]> {
  return all(entities.records<Attachment>(prefixOf(accountId, policyArn)));
}

/** How often each managed policy is used in an account, by its ARN. */
export async function usesByPolicy(
  entities: EntityStore,
  accountId: string,
): Promise<ReadonlyMap<string, Record<PolicyUsage, number>>> {
  const uses = new Map<string, Record<PolicyUsage, number>>();
  for await (const { policyArn, usage } of entities.records<Attachment>(attachmentsPrefix(accountId))) {
    const counts = uses.get(policyArn) ?? { permissions: 0, boundary: 0 };
    counts[usage] += 1;
    uses.set(policyArn, counts);
  }
  return uses;
}

function prefixOf(accountId: string, policyArn: string): string {
  const { accountId: owner = "", name = "" } = parsePolicyArn(policyArn) ?? {};
  return policyAttachmentsPrefix(accountId, owner, name);
}

function keyOf(
  accountId: string,
  { policyArn, usage, kind, name }: Pick<Attachment, "policyArn" | "usage" | "kind" | "name">,
): string {
  return `${prefixOf(accountId, policyArn)}${usage}/${kind}/${name.toLowerCase()}`;
}
