import { ServiceError } from "@keymesh/errors";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../../access/authorize.ts";
import type { Operation } from "../../../call.ts";
import { pageOfAll } from "../../../domain/page.ts";
import { checkManagedPolicy } from "../../../domain/policies.ts";
import { requirePolicy } from "../../../store/managed-policies.ts";
import { changePolicy, requireVersion } from "./change-policy.ts";
import { versionMessage } from "./policy-message.ts";

const maxVersions = 5;

/** Gives a managed policy another version. @throws ServiceError NoSuchEntity | MalformedPolicyDocument | LimitExceeded | AccessDenied */
export const createPolicyVersion: Operation<
  iamV1.CreatePolicyVersionRequest__Output,
  iamV1.CreatePolicyVersionResponse
> = {
  readOnly: false,
  async run(context, call, { policyArn = "", policyDocument = "", setAsDefault }) {
    await authorize(context, call, "CreatePolicyVersion", policyArn);
    const document = checkManagedPolicy(policyDocument);
    const createdMs = context.clock.now();
    const policy = await changePolicy(context, call.accountId, policyArn, (before) => {
      if (before.versions.length >= maxVersions) {
        throw new ServiceError(
          "LimitExceeded",
          `A managed policy can have up to ${maxVersions} versions. Before you create a new version, you must delete an existing version.`,
        );
      }
      const versionId = `v${before.nextVersion}`;
      return {
        ...before,
        versions: [...before.versions, { versionId, document, createdMs }],
        defaultVersionId: setAsDefault ? versionId : before.defaultVersionId,
        nextVersion: before.nextVersion + 1,
        updatedMs: createdMs,
      };
    });
    return { policyVersion: versionMessage(policy, policy.versions.at(-1)!) };
  },
};

/** A version of a managed policy, with its document. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const getPolicyVersion: Operation<
  iamV1.GetPolicyVersionRequest__Output,
  iamV1.GetPolicyVersionResponse
> = {
  readOnly: true,
  async run(context, call, { policyArn = "", versionId = "" }) {
    await authorize(context, call, "GetPolicyVersion", policyArn);
    const { value } = await requirePolicy(context.entities, call.accountId, policyArn);
    const version = requireVersion(value, versionId);
    return { policyVersion: { document: version.document, ...versionMessage(value, version) } };
  },
};

/** The versions of a managed policy, newest first. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const listPolicyVersions: Operation<
  iamV1.ListPolicyVersionsRequest__Output,
  iamV1.ListPolicyVersionsResponse
> = {
  readOnly: true,
  async run(context, call, { policyArn = "", ...request }) {
    await authorize(context, call, "ListPolicyVersions", policyArn);
    const { value } = await requirePolicy(context.entities, call.accountId, policyArn);
    const { items, ...rest } = await pageOfAll(request, value.versions, ({ versionId }) =>
      String(1e9 - Number(versionId.slice(1))),
    );
    return { versions: items.map((version) => versionMessage(value, version)), ...rest };
  },
};

/** Puts a version in force. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const setDefaultPolicyVersion: Operation<
  iamV1.SetDefaultPolicyVersionRequest__Output,
  iamV1.SetDefaultPolicyVersionResponse
> = {
  readOnly: false,
  async run(context, call, { policyArn = "", versionId = "" }) {
    await authorize(context, call, "SetDefaultPolicyVersion", policyArn);
    await changePolicy(context, call.accountId, policyArn, (before) => ({
      ...before,
      defaultVersionId: requireVersion(before, versionId).versionId,
      updatedMs: context.clock.now(),
    }));
    return {};
  },
};

/** Deletes a version that is not in force. @throws ServiceError NoSuchEntity | DeleteConflict | InvalidInput | AccessDenied */
export const deletePolicyVersion: Operation<
  iamV1.DeletePolicyVersionRequest__Output,
  iamV1.DeletePolicyVersionResponse
> = {
  readOnly: false,
  async run(context, call, { policyArn = "", versionId = "" }) {
    await authorize(context, call, "DeletePolicyVersion", policyArn);
    await changePolicy(context, call.accountId, policyArn, (before) => {
      const version = requireVersion(before, versionId);
      if (version.versionId === before.defaultVersionId) {
        throw new ServiceError("DeleteConflict", "Cannot delete the default version of a policy.");
      }
      const versions = before.versions.filter((each) => each !== version);
      return { ...before, versions, updatedMs: context.clock.now() };
    });
    return {};
  },
};
