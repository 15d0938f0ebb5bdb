import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { grantConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { grantNotFound, requireGrantIdForm } from "../domain/grants/grant-id.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * Ends a grant, for those who administer the key; it is over when the call is answered.
 * @throws ServiceError NotFoundException, InvalidGrantIdException, DryRunOperationException
 */
export const revokeGrant: Operation<Input<kmsV1.RevokeGrantRequest__Output>, kmsV1.RevokeGrantResponse> = {
  name: "RevokeGrant",
  readOnly: false,
  shown: ({ keyId, grantId }) => shown({ keyId, grantId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const grantId = request.grantId!;
    requireGrantIdForm(grantId);
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);

    const conditions = grantConditions(call.caller);
    await authorizeKey(kms, call, key, { action: "RevokeGrant", conditions });
    requireState(key.record, "RevokeGrant");
    if ((await kms.grants.find(key.record, grantId)) === undefined) throw grantNotFound(grantId);
    stopIfDryRun(request.dryRun);

    if (!(await kms.grants.remove(key.record, grantId))) throw grantNotFound(grantId);
    return {};
  },
};
