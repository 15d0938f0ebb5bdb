import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { checkName } from "../domain/names.ts";
import { withPolicy } from "../domain/policies.ts";
import { userKey } from "../store/entity-keys.ts";
import { putOf, retried } from "../store/entity-store.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { requireUser } from "./require-entity.ts";

/** Puts an inline policy on a user. @throws ServiceError NoSuchEntity | MalformedPolicyDocument | LimitExceeded | AccessDenied */
export async function putUserPolicy(
  { entities, hub }: IdentityContext,
  request: identityV1.PutUserPolicyRequest__Output,
  peer: Peer,
): Promise<identityV1.PutUserPolicyResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  const policyName = checkName("policyName", request.policyName);
  const { userName, policyDocument } = request;
  await retried(async () => {
    const { value: user, version } = await requireUser(entities, accountId, userName);
    const policies = withPolicy("user", userName, user.policies, policyName, policyDocument);
    await entities.write([putOf(userKey(accountId, userName), { ...user, policies }, version)]);
  });
  await hub.announce({ entity: "user", accountId, name: userName, deleted: false });
  return {};
}
