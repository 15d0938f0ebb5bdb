import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";
import { parsePrincipal, roleArn, userArn } from "../domain/arns.ts";
import { isHostRole } from "../domain/principals.ts";

/**
 * Whether an ARN (or account id) names somebody.
 * Differs from AWS: every account id does, since accounts are made when they are first used.
 */
export async function exists(
  { entities }: IdentityContext,
  { arn }: identityV1.ExistsRequest__Output,
): Promise<identityV1.ExistsResponse> {
  const named = parsePrincipal(arn);
  switch (named?.kind) {
    case "root":
      return { exists: true };
    case "user": {
      const user = (await entities.user(named.accountId, named.name))?.value;
      return { exists: user !== undefined && userArn(user) === arn };
    }
    case "role": {
      const role = (await entities.role(named.accountId, named.name))?.value;
      return { exists: role !== undefined && roleArn(role) === arn };
    }
    case "session": {
      if (isHostRole(named.name)) return { exists: true };
      return { exists: (await entities.role(named.accountId, named.name))?.value.roleName === named.name };
    }
    case undefined:
      return { exists: false };
  }
}
