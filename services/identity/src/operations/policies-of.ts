import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { parsePrincipal, roleArn, userArn } from "../domain/arns.ts";
import { isHostRole } from "../domain/principals.ts";

/** The inline policies of a user or role; none for a root or the role AWS itself holds. @throws ServiceError NoSuchEntity */
export async function policiesOf(
  { entities }: IdentityContext,
  { arn }: identityV1.PoliciesOfRequest__Output,
): Promise<identityV1.PoliciesOfResponse> {
  const named = parsePrincipal(arn);
  if (named?.kind === "root") return { identity: [] };
  if (named?.kind === "user") {
    const user = (await entities.user(named.accountId, named.name))?.value;
    if (user && userArn(user) === arn) return { identity: listed(user.policies) };
  }
  if (named?.kind === "role") {
    if (isHostRole(named.name)) return { identity: [] };
    const role = (await entities.role(named.accountId, named.name))?.value;
    if (role && roleArn(role) === arn) return { identity: listed(role.policies) };
  }
  throw new ServiceError("NoSuchEntity", `There is no user or role ${arn.slice(0, 300)}.`);
}

/** Policies by name as a list in the order of their names. */
export function listed(policies: Readonly<Record<string, string>>): identityV1.InlinePolicy[] {
  return Object.entries(policies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, document]) => ({ name, document }));
}
