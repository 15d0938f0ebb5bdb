import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../access/authorize.ts";
import type { Operation } from "../../call.ts";
import type { IdentityContext } from "../../context.ts";
import type { Tags } from "../../domain/entities.ts";
import { pageOfAll } from "../../domain/page.ts";
import { type Tag, tagConditions, tagList, withoutTags, withTags } from "../../domain/tags.ts";
import { requirePolicy } from "../../store/managed-policies.ts";
import { admitted, changeBearer } from "./bearers.ts";
import { changePolicy } from "./policies/change-policy.ts";

/** The tag operations of users and roles; names are `userName` and `roleName`. */
function taggingOf<K extends "user" | "role">(kind: K, Kind: "User" | "Role") {
  type Named = { readonly userName?: string; readonly roleName?: string };
  const nameIn = (input: Named) => (kind === "user" ? input.userName : input.roleName);
  const tag: Operation<Named & { readonly tags: readonly Tag[] }, object> = {
    readOnly: false,
    async run(context, call, { tags, ...input }) {
      const { name } = await admitted(context, call, `Tag${Kind}`, kind, nameIn(input), tagConditions(tags));
      await changeBearer(context, call.accountId, kind, name, ({ value }) => ({
        value: { ...value, tags: withTags(value.tags, tags) },
      }));
      return {};
    },
  };
  const untag: Operation<Named & { readonly tagKeys: readonly string[] }, object> = {
    readOnly: false,
    async run(context, call, { tagKeys = [], ...input }) {
      const conditions = tagConditions(undefined, tagKeys);
      const { name } = await admitted(context, call, `Untag${Kind}`, kind, nameIn(input), conditions);
      await changeBearer(context, call.accountId, kind, name, ({ value }) => ({
        value: { ...value, tags: withoutTags(value.tags, tagKeys) },
      }));
      return {};
    },
  };
  const list: Operation<
    Named & Pick<iamV1.ListUserTagsRequest__Output, "marker" | "maxItems">,
    iamV1.ListUserTagsResponse
  > = {
    readOnly: true,
    async run(context, call, input) {
      const { value } = await admitted(context, call, `List${Kind}Tags`, kind, nameIn(input));
      return tagPage(input, value.tags);
    },
  };
  return { tag, untag, list };
}

async function tagPage(request: { readonly marker?: string; readonly maxItems?: number }, tags: Tags) {
  const { items, ...rest } = await pageOfAll(request, tagList(tags) ?? [], ({ key }) => key);
  return { tags: items, ...rest };
}

export const { tag: tagUser, untag: untagUser, list: listUserTags } = taggingOf("user", "User");
export const { tag: tagRole, untag: untagRole, list: listRoleTags } = taggingOf("role", "Role");

/** Tags a customer's managed policy. @throws ServiceError NoSuchEntity | InvalidInput | LimitExceeded | AccessDenied */
export const tagPolicy: Operation<iamV1.TagPolicyRequest__Output, iamV1.TagPolicyResponse> = {
  readOnly: false,
  async run(context, call, { policyArn = "", tags }) {
    await authorize(context, call, "TagPolicy", policyArn, tagConditions(tags));
    await changeTags(context, call.accountId, policyArn, (before) => withTags(before, tags));
    return {};
  },
};

/** Takes tags from a customer's managed policy. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const untagPolicy: Operation<iamV1.UntagPolicyRequest__Output, iamV1.UntagPolicyResponse> = {
  readOnly: false,
  async run(context, call, { policyArn = "", tagKeys = [] }) {
    await authorize(context, call, "UntagPolicy", policyArn, tagConditions(undefined, tagKeys));
    await changeTags(context, call.accountId, policyArn, (before) => withoutTags(before, tagKeys));
    return {};
  },
};

/** The tags of a managed policy. @throws ServiceError NoSuchEntity | InvalidInput | AccessDenied */
export const listPolicyTags: Operation<iamV1.ListPolicyTagsRequest__Output, iamV1.ListPolicyTagsResponse> = {
  readOnly: true,
  async run(context, call, { policyArn = "", ...request }) {
    await authorize(context, call, "ListPolicyTags", policyArn);
    return tagPage(request, (await requirePolicy(context.entities, call.accountId, policyArn)).value.tags);
  },
};

async function changeTags(
  context: IdentityContext,
  accountId: string,
  arn: string,
  change: (tags: Tags) => Tags,
): Promise<void> {
  await changePolicy(context, accountId, arn, (policy) => ({ ...policy, tags: change(policy.tags) }));
}
