import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import type { IdentityContext } from "../../../context.ts";
import { policyArn } from "../../../domain/arns.ts";
import { AWS_MANAGED_POLICIES } from "../../../domain/aws-managed-policies.ts";
import type { ManagedPolicy } from "../../../domain/entities.ts";
import { all, pageOfAll } from "../../../domain/page.ts";
import { usesByPolicy } from "../../../store/attachments.ts";
import { policySummary } from "./policy-message.ts";

/** The managed policies of the account and of AWS, one page. @throws ServiceError ValidationError | AccessDenied */
export const listPolicies: Operation<iamV1.ListPoliciesRequest__Output, iamV1.ListPoliciesResponse> = {
  readOnly: true,
  async run(context, call, { scope = "All", onlyAttached, pathPrefix = "/", policyUsageFilter, ...request }) {
    const { accountId } = call;
    await authorize(context, call, "ListPolicies", `arn:aws:iam::${accountId}:policy${pathPrefix}`);
    const uses = await usesByPolicy(context.entities, accountId);
    const isWanted = (policy: ManagedPolicy) => {
      if (!policy.path.startsWith(pathPrefix)) return false;
      const { permissions = 0, boundary = 0 } = uses.get(policyArn(policy)) ?? {};
      if (policyUsageFilter === "PermissionsBoundary") return boundary > 0;
      if (policyUsageFilter === "PermissionsPolicy") return permissions > 0 || !onlyAttached;
      return !onlyAttached || permissions + boundary > 0;
    };
    const wanted = (await policiesIn(context, accountId, scope)).filter(isWanted);
    // AWS's own come after the customer's, whose names they may share.
    const position = ({ accountId: owner, policyName }: ManagedPolicy) =>
      `${owner === "aws" ? "2" : "1"}${policyName.toLowerCase()}`;
    const { items, ...rest } = await pageOfAll(request, wanted, position);
    return { policies: items.map((policy) => policySummary(policy, uses.get(policyArn(policy)))), ...rest };
  },
};

async function policiesIn(
  { entities }: IdentityContext,
  accountId: string,
  scope: string,
): Promise<ManagedPolicy[]> {
  const own = scope === "AWS" ? [] : await all(entities.policies(accountId));
  return scope === "Local" ? own : [...own, ...AWS_MANAGED_POLICIES.values()];
}
