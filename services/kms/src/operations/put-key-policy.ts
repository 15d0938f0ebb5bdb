import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireDefaultPolicyName } from "../domain/policy-name.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { checkKeyPolicy } from "../steps/access/check-policy.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * Replaces the key policy. The text is kept as it is and never logged.
 * @throws ServiceError MalformedPolicyDocumentException (syntax, unknown principals, lockout), LimitExceededException,
 * NotFoundException
 */
export const putKeyPolicy: Operation<Input<kmsV1.PutKeyPolicyRequest__Output>, kmsV1.PutKeyPolicyResponse> = {
  name: "PutKeyPolicy",
  readOnly: false,
  shown: ({ keyId, policyName, bypassPolicyLockoutSafetyCheck }) =>
    shown({
      keyId,
      policyName: policyName ?? "default",
      bypassPolicyLockoutSafetyCheck: bypassPolicyLockoutSafetyCheck ?? false,
    }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const bypass = request.bypassPolicyLockoutSafetyCheck ?? false;

    const conditions = { "kms:BypassPolicyLockoutSafetyCheck": bypass };
    await authorizeKey(kms, call, key, { action: "PutKeyPolicy", conditions });
    requireDefaultPolicyName(request.policyName);
    const { accountId } = key.record;
    const policy = request.policy!;
    const principalIds = await checkKeyPolicy(kms, call, policy, { arn: key.arn, accountId }, bypass);

    await changeKey(kms, key, { policy, principalIds });
    return {};
  },
};
