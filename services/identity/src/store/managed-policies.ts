import { ServiceError } from "@keymesh/errors";
import { parsePolicyArn, policyArn } from "../domain/arns.ts";
import { AWS_MANAGED_POLICIES } from "../domain/aws-managed-policies.ts";
import type { ManagedPolicy } from "../domain/entities.ts";
import type { EntityStore, Versioned } from "./entity-store.ts";

/** AWS's own policies are in no store; their version is 0. */
const notStored = 0;

/** A managed policy that an account may use: its own, or one of AWS's. */
export async function findPolicy(
  entities: EntityStore,
  accountId: string,
  arn: string,
): Promise<Versioned<ManagedPolicy> | undefined> {
  const named = parsePolicyArn(arn);
  if (named?.accountId === "aws") {
    const value = AWS_MANAGED_POLICIES.get(named.name);
    return value && policyArn(value) === arn ? { value, version: notStored } : undefined;
  }
  if (named?.accountId !== accountId) return undefined;
  const found = await entities.policy(accountId, named.name);
  return found && policyArn(found.value) === arn ? found : undefined;
}

/** The managed policy that a request names. @throws ServiceError ValidationError | InvalidInput | NoSuchEntity */
export async function requirePolicy(
  entities: EntityStore,
  accountId: string,
  arn: string,
): Promise<Versioned<ManagedPolicy>> {
  return await required(entities, accountId, arn, `Policy ${arn} was not found.`);
}

/** As {@link requirePolicy}, where the policy is to be attached or to be a boundary: IAM words its absence in another way. */
export async function requireAttachablePolicy(
  entities: EntityStore,
  accountId: string,
  arn: string,
): Promise<Versioned<ManagedPolicy>> {
  return await required(entities, accountId, arn, `Policy ${arn} does not exist or is not attachable.`);
}

async function required(entities: EntityStore, accountId: string, arn: string, absence: string) {
  if (!/^arn:(?:[^:]*:){4}./.test(arn)) {
    throw new ServiceError("ValidationError", "Invalid ARN:  Could not be parsed!");
  }
  if (!/^arn:aws:iam::(?:\d{12}|aws):policy\/./.test(arn)) {
    throw new ServiceError("InvalidInput", `ARN ${arn} is not valid.`);
  }
  const found = await findPolicy(entities, accountId, arn);
  if (found) return found;
  throw new ServiceError("NoSuchEntity", absence);
}

/** The document in force of a managed policy; undefined when there is none. */
export async function documentOf(
  entities: EntityStore,
  accountId: string,
  arn: string,
): Promise<string | undefined> {
  const policy = (await findPolicy(entities, accountId, arn))?.value;
  return policy?.versions.find(({ versionId }) => versionId === policy.defaultVersionId)?.document;
}
