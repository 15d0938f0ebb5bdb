import { ServiceError } from "@keymesh/errors";
import type { IdentityContext } from "../../../context.ts";
import { policyArn } from "../../../domain/arns.ts";
import type { ManagedPolicy, PolicyVersion } from "../../../domain/entities.ts";
import { policyKey } from "../../../store/entity-keys.ts";
import { putOf, type Versioned } from "../../../store/entity-store.ts";
import { requirePolicy } from "../../../store/managed-policies.ts";

/** A customer's managed policy that is to be changed. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied (AWS's own) */
export async function requireOwnPolicy(
  { entities }: IdentityContext,
  accountId: string,
  arn: string,
): Promise<Versioned<ManagedPolicy>> {
  const found = await requirePolicy(entities, accountId, arn);
  if (found.value.accountId !== "aws") return found;
  throw new ServiceError("AccessDenied", `Cannot perform the operation on the protected policy ${arn}.`);
}

/** Changes a customer's managed policy in its account's turn; whoever it may apply to is told. */
export async function changePolicy(
  context: IdentityContext,
  accountId: string,
  arn: string,
  change: (policy: ManagedPolicy) => ManagedPolicy,
): Promise<ManagedPolicy> {
  const changed = await context.turns.of(accountId, async (write) => {
    const { value, version } = await requireOwnPolicy(context, accountId, arn);
    const policy = change(value);
    await write([putOf(policyKey(accountId, value.policyName), policy, version)]);
    return policy;
  });
  await context.hub.announce({ entity: "policies", accountId, name: "", deleted: false });
  return changed;
}

/** @throws ServiceError NoSuchEntity */
export function requireVersion(policy: ManagedPolicy, id: string): PolicyVersion {
  const version = policy.versions.find(({ versionId }) => versionId === id);
  if (version) return version;
  throw new ServiceError(
    "NoSuchEntity",
    `Policy ${policyArn(policy)} version ${id} does not exist or is not attachable.`,
  );
}
