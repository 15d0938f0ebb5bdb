import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { policyArn } from "../../../domain/arns.ts";
import type { ManagedPolicy } from "../../../domain/entities.ts";
import { uniqueId } from "../../../domain/identifiers.ts";
import { checkManagedPolicy } from "../../../domain/policies.ts";
import { tagConditions, tagsOf } from "../../../domain/tags.ts";
import { policiesPrefix, policyKey } from "../../../store/entity-keys.ts";
import { createEntity } from "../create-entity.ts";
import { policyMessage } from "./policy-message.ts";

/** Makes a managed policy. @throws ServiceError EntityAlreadyExists | MalformedPolicyDocument | LimitExceeded | InvalidInput | AccessDenied */
export const createPolicy: Operation<iamV1.CreatePolicyRequest__Output, iamV1.CreatePolicyResponse> = {
  readOnly: false,
  async run(context, call, { policyName = "", path = "/", policyDocument = "", description, tags: list }) {
    const { accountId } = call;
    const arn = policyArn({ accountId, path, policyName });
    await authorize(context, call, "CreatePolicy", arn, tagConditions(list));
    if (list?.length) await authorize(context, call, "TagPolicy", arn, tagConditions(list));
    const document = checkManagedPolicy(policyDocument);
    const createdMs = context.clock.now();
    const policy: ManagedPolicy = {
      accountId,
      policyName,
      path,
      policyId: uniqueId("ANPA", context.randomBytes),
      ...(description && { description }),
      createdMs,
      updatedMs: createdMs,
      versions: [{ versionId: "v1", document, createdMs }],
      defaultVersionId: "v1",
      nextVersion: 2,
      tags: tagsOf(list),
    };
    await createEntity(context, {
      accountId,
      key: policyKey(accountId, policyName),
      value: policy,
      prefix: policiesPrefix(accountId),
      quota: "PoliciesPerAccount",
      taken: `A policy called ${policyName} already exists. Duplicate names are not allowed.`,
    });
    return { policy: policyMessage(policy, undefined) };
  },
};
