import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireDefaultPolicyName } from "../domain/policy-name.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { shownPolicy } from "../steps/access/shown-policy.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** The key policy, as it was put; principals gone since then by their unique ids. @throws ServiceError NotFoundException */
export const getKeyPolicy: Operation<Input<kmsV1.GetKeyPolicyRequest__Output>, kmsV1.GetKeyPolicyResponse> = {
  name: "GetKeyPolicy",
  readOnly: true,
  shown: ({ keyId, policyName }) => shown({ keyId, policyName: policyName ?? "default" }),

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "GetKeyPolicy" });
    requireDefaultPolicyName(request.policyName);
    return { policy: await shownPolicy(kms, key.record), policyName: "default" };
  },
};
