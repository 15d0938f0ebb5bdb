import { timestampOf } from "@keymesh/aws-wire";
import type { iamV1 } from "@keymesh/proto";
import { policyArn } from "../../../domain/arns.ts";
import type { ManagedPolicy, PolicyUsage, PolicyVersion } from "../../../domain/entities.ts";
import { tagList } from "../../../domain/tags.ts";

/** How often a policy is used in the caller's account. */
export type PolicyUses = Readonly<Record<PolicyUsage, number>> | undefined;

/** A managed policy as lists show it. */
export function policySummary(policy: ManagedPolicy, uses: PolicyUses): iamV1.Policy {
  const { policyName, policyId, path, defaultVersionId, createdMs, updatedMs } = policy;
  return {
    policyName,
    policyId,
    arn: policyArn(policy),
    path,
    defaultVersionId,
    attachmentCount: uses?.permissions ?? 0,
    permissionsBoundaryUsageCount: uses?.boundary ?? 0,
    isAttachable: true,
    createDate: timestampOf(createdMs / 1000),
    updateDate: timestampOf(updatedMs / 1000),
  };
}

/** A managed policy with all there is to say of it but its documents. */
export function policyMessage(policy: ManagedPolicy, uses: PolicyUses): iamV1.Policy {
  const { description, tags } = policy;
  return {
    ...policySummary(policy, uses),
    ...(description !== undefined && { description }),
    tags: tagList(tags),
  };
}

/** A version of a managed policy, without its document. */
export function versionMessage(policy: ManagedPolicy, version: PolicyVersion): iamV1.PolicyVersion {
  const { versionId, createdMs } = version;
  return {
    versionId,
    isDefaultVersion: versionId === policy.defaultVersionId,
    createDate: timestampOf(createdMs / 1000),
  };
}
