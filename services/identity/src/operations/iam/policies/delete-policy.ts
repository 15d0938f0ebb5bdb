import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { attachmentsOf } from "../../../store/attachments.ts";
import { policyKey } from "../../../store/entity-keys.ts";
import { requireOwnPolicy } from "./change-policy.ts";

/** Deletes a managed policy that nobody uses and that has one version. @throws ServiceError NoSuchEntity | DeleteConflict | AccessDenied */
export const deletePolicy: Operation<iamV1.DeletePolicyRequest__Output, iamV1.DeletePolicyResponse> = {
  readOnly: false,
  async run(context, call, { policyArn = "" }) {
    const { accountId } = call;
    const { entities } = context;
    await authorize(context, call, "DeletePolicy", policyArn);
    await context.turns.of(accountId, async (write) => {
      const { value, version } = await requireOwnPolicy(context, accountId, policyArn);
      if ((await attachmentsOf(entities, accountId, policyArn)).length > 0) {
        throw new ServiceError("DeleteConflict", "Cannot delete a policy attached to entities.");
      }
      if (value.versions.length > 1) {
        throw new ServiceError(
          "DeleteConflict",
          "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
        );
      }
      await write([{ delete: policyKey(accountId, value.policyName), ifVersion: version }]);
    });
    // Sessions may have it as their limit.
    await context.hub.announce({ entity: "policies", accountId, name: "", deleted: false });
    return {};
  },
};
