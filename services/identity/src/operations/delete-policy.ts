import { ServiceError } from "@keymesh/errors";
import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { policyOwner } from "./policy-owner.ts";

/** Takes an inline policy from a user or role. @throws ServiceError NoSuchEntity | ValidationError | AccessDenied */
export async function deletePolicy(
  context: IdentityContext,
  request: identityV1.DeletePolicyRequest__Output,
  peer: Peer,
): Promise<identityV1.DeletePolicyResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const { policyName } = request;
  const { entity, name } = await retried(async () => {
    const owner = await policyOwner(context, accountId, request);
    const { [policyName]: _taken, ...policies } = owner.value.policies;
    if (!Object.hasOwn(owner.value.policies, policyName)) {
      const message = `The ${owner.entity} policy with name ${policyName.slice(0, 128)} cannot be found.`;
      throw new ServiceError("NoSuchEntity", message);
    }
    await context.entities.write([putOf(owner.key, { ...owner.value, policies }, owner.version)]);
    return owner;
  });
  await context.hub.announce({ entity, accountId, name, deleted: false });
  return {};
}
