import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { attachmentsOf } from "../../../store/attachments.ts";
import { findPolicy } from "../../../store/managed-policies.ts";
import { policyMessage } from "./policy-message.ts";

/** A managed policy, its documents aside. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const getPolicy: Operation<iamV1.GetPolicyRequest__Output, iamV1.GetPolicyResponse> = {
  readOnly: true,
  async run(context, call, { policyArn = "" }) {
    const { accountId } = call;
    const { entities } = context;
    await authorize(context, call, "GetPolicy", policyArn);
    const found = await findPolicy(entities, accountId, policyArn);
    if (!found) throw new ServiceError("NoSuchEntity", `Policy ${policyArn} was not found.`);
    const attachments = await attachmentsOf(entities, accountId, policyArn);
    const boundary = attachments.filter(({ usage }) => usage === "boundary").length;
    return { policy: policyMessage(found.value, { boundary, permissions: attachments.length - boundary }) };
  },
};
