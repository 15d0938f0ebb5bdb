import { ServiceError } from "@keymesh/errors";
import type { Operation } from "../../../call.ts";
import { policyArn as arnOf, parsePolicyArn } from "../../../domain/arns.ts";
import type { BearerKind } from "../../../domain/entities.ts";
import { type PageRequest, pageOfAll } from "../../../domain/page.ts";
import { checkQuota } from "../../../domain/quotas.ts";
import { attachmentDelete, attachmentPut } from "../../../store/attachments.ts";
import { requireAttachablePolicy } from "../../../store/managed-policies.ts";
import { admitted, changeBearer, idOf } from "../bearers.ts";
import type { Named } from "./inline-policies.ts";

/** Attach…Policy, Detach…Policy and ListAttached…Policies of one kind of bearer. */
function attachmentsOf<K extends BearerKind>(kind: K, Kind: "User" | "Role" | "Group") {
  const field = `${kind}Name` as const;
  const attach: Operation<Named & { readonly policyArn: string }, object> = {
    readOnly: false,
    async run(context, call, { policyArn = "", ...input }) {
      const { accountId } = call;
      const conditions = { "iam:PolicyARN": policyArn };
      const { name } = await admitted(context, call, `Attach${Kind}Policy`, kind, input[field], conditions);
      await changeBearer(context, accountId, kind, name, async ({ value }) => {
        const { value: policy } = await requireAttachablePolicy(context.entities, accountId, policyArn);
        if (value.attached.includes(policyArn)) return undefined;
        const attached = [...value.attached, arnOf(policy)];
        checkQuota(`PoliciesPer${Kind}`, attached.length);
        const { path } = value;
        const indexed = attachmentPut(accountId, {
          policyArn,
          usage: "permissions",
          kind,
          name,
          id: idOf(value),
          path,
        });
        return { value: { ...value, attached }, also: [indexed] };
      });
      return {};
    },
  };
  const detach: Operation<Named & { readonly policyArn: string }, object> = {
    readOnly: false,
    async run(context, call, { policyArn = "", ...input }) {
      const { accountId } = call;
      const conditions = { "iam:PolicyARN": policyArn };
      const { name } = await admitted(context, call, `Detach${Kind}Policy`, kind, input[field], conditions);
      await changeBearer(context, accountId, kind, name, ({ value }) => {
        if (!value.attached.includes(policyArn)) {
          throw new ServiceError("NoSuchEntity", `Policy ${policyArn} was not found.`);
        }
        const attached = value.attached.filter((each) => each !== policyArn);
        const unindexed = attachmentDelete(accountId, { policyArn, usage: "permissions", kind, name });
        return { value: { ...value, attached }, also: [unindexed] };
      });
      return {};
    },
  };
  const list: Operation<Named & PageRequest & { readonly pathPrefix?: string }, object> = {
    readOnly: true,
    async run(context, call, { pathPrefix = "/", ...input }) {
      const { value } = await admitted(context, call, `ListAttached${Kind}Policies`, kind, input[field]);
      const wanted = value.attached.filter((arn) => arn.split(":policy")[1]!.startsWith(pathPrefix));
      const { items, ...rest } = await pageOfAll(input, wanted, (arn) => arn);
      const attachedPolicies = items.map((policyArn) => ({
        policyName: parsePolicyArn(policyArn)?.name,
        policyArn,
      }));
      return { attachedPolicies, ...rest };
    },
  };
  return { attach, detach, list };
}

export const {
  attach: attachUserPolicy,
  detach: detachUserPolicy,
  list: listAttachedUserPolicies,
} = attachmentsOf("user", "User");
export const {
  attach: attachRolePolicy,
  detach: detachRolePolicy,
  list: listAttachedRolePolicies,
} = attachmentsOf("role", "Role");
export const {
  attach: attachGroupPolicy,
  detach: detachGroupPolicy,
  list: listAttachedGroupPolicies,
} = attachmentsOf("group", "Group");
