import type { identityV1 } from "@keymesh/proto";
import type { Peer } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";
import { admitAdministrator } from "./admit-administrator.ts";
import { listed } from "./policies-of.ts";
import { policyOwner } from "./policy-owner.ts";

/** The inline policies of a user or role. @throws ServiceError NoSuchEntity | ValidationError | AccessDenied */
export async function listPolicies(
  context: IdentityContext,
  request: identityV1.ListPoliciesRequest__Output,
  peer: Peer,
): Promise<identityV1.ListPoliciesResponse> {
  const accountId = admitAdministrator(peer, request.accountId);
  return { policies: listed((await policyOwner(context, accountId, request)).value.policies) };
}
