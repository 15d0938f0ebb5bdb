import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { parsePrincipal, roleArn, userArn } from "../domain/arns.ts";
import type { Bearer, Group, Role, User } from "../domain/entities.ts";
import { allowsNothing } from "../domain/policies.ts";
import { isHostRole } from "../domain/principals.ts";
import { documentOf } from "../store/managed-policies.ts";

type Answer = identityV1.PoliciesOfResponse__Output;
type Named = identityV1.NamedPolicy__Output;

/**
 * All policies and tags of a user, group or role; none for a root or the role AWS itself holds. Managed policies are given in their
 * default versions; a boundary that is gone allows nothing.
 * @throws ServiceError NoSuchEntity
 */
export async function policiesOf(
  context: IdentityContext,
  { arn, sessionPolicyArns }: identityV1.PoliciesOfRequest__Output,
): Promise<Answer> {
  const named = parsePrincipal(arn);
  if (named === undefined) throw unknown(arn);
  const { accountId } = named;
  const session = await managed(context, accountId, sessionPolicyArns);
  if (named.kind === "root") return { identity: [], boundary: null, session, tags: {} };
  const { entities } = context;
  if (named.kind === "user") {
    const user = (await entities.user(accountId, named.name))?.value;
    if (user === undefined || userArn(user) !== arn) throw unknown(arn);
    const identity = [...(await own(context, user)), ...(await ofGroups(context, user))];
    return { identity, boundary: await boundaryOf(context, user), session, tags: { ...user.tags } };
  }
  if (named.kind === "session") throw unknown(arn);
  if (isHostRole(named.name)) return { identity: [], boundary: null, session, tags: {} };
  const role = (await entities.role(accountId, named.name))?.value;
  if (role === undefined || roleArn(role) !== arn) throw unknown(arn);
  const identity = await own(context, role);
  return { identity, boundary: await boundaryOf(context, role), session, tags: { ...role.tags } };
}

/** The policies that a bearer has itself: inline ones, then managed ones. */
export async function own(context: IdentityContext, bearer: Bearer): Promise<Named[]> {
  return [...listed(bearer.policies), ...(await managed(context, bearer.accountId, bearer.attached))];
}

async function ofGroups(context: IdentityContext, { accountId, groups }: User): Promise<Named[]> {
  const found = await Promise.all(groups.map((name) => context.entities.group(accountId, name)));
  const there = found.flatMap((group): Group[] => (group ? [group.value] : []));
  return (await Promise.all(there.map((group) => own(context, group)))).flat();
}

/** A user's or role's permissions boundary. */
export async function boundaryOf(
  context: IdentityContext,
  { accountId, boundary }: User | Role,
): Promise<Named | null> {
  if (boundary === undefined) return null;
  const [found] = await managed(context, accountId, [boundary]);
  return found ?? { name: boundary, document: allowsNothing };
}

async function managed(
  { entities }: IdentityContext,
  accountId: string,
  arns: readonly string[],
): Promise<Named[]> {
  const documents = await Promise.all(arns.map((arn) => documentOf(entities, accountId, arn)));
  return arns.flatMap((name, i) => (documents[i] === undefined ? [] : [{ name, document: documents[i] }]));
}

function listed(policies: Readonly<Record<string, string>>): Named[] {
  return Object.entries(policies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, document]) => ({ name, document }));
}

function unknown(arn: string): ServiceError {
  return new ServiceError("NoSuchEntity", `There is no user or role ${arn.slice(0, 300)}.`);
}
