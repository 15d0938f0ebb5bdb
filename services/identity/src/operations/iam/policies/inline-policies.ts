import { ServiceError } from "@keymesh/errors";
import type { Operation } from "../../../call.ts";
import type { BearerKind } from "../../../domain/entities.ts";
import { type PageRequest, pageOfAll } from "../../../domain/page.ts";
import { withPolicy } from "../../../domain/policies.ts";
import { admitted, changeBearer } from "../bearers.ts";

/** The name a request gives its user, role or group. */
export interface Named {
  readonly userName?: string;
  readonly roleName?: string;
  readonly groupName?: string;
}

/** The Put, Get, List and Delete…Policy operations of one kind of bearer. */
function inlinePoliciesOf<K extends BearerKind>(kind: K, Kind: "User" | "Role" | "Group") {
  const field = `${kind}Name` as const;
  const put: Operation<Named & { readonly policyName: string; readonly policyDocument: string }, object> = {
    readOnly: false,
    async run(context, call, { policyName = "", policyDocument = "", ...input }) {
      const { name } = await admitted(context, call, `Put${Kind}Policy`, kind, input[field]);
      await changeBearer(context, call.accountId, kind, name, ({ value }) => ({
        value: { ...value, policies: withPolicy(kind, name, value.policies, policyName, policyDocument) },
      }));
      return {};
    },
  };
  const get: Operation<Named & { readonly policyName: string }, object> = {
    readOnly: true,
    async run(context, call, { policyName = "", ...input }) {
      const { name, value } = await admitted(context, call, `Get${Kind}Policy`, kind, input[field]);
      const policyDocument = documentIn(value.policies, kind, policyName);
      return { [field]: name, policyName, policyDocument };
    },
  };
  const list: Operation<Named & PageRequest, object> = {
    readOnly: true,
    async run(context, call, input) {
      const { value } = await admitted(context, call, `List${Kind}Policies`, kind, input[field]);
      const { items, ...rest } = await pageOfAll(input, Object.keys(value.policies), (each) => each);
      return { policyNames: items, ...rest };
    },
  };
  const remove: Operation<Named & { readonly policyName: string }, object> = {
    readOnly: false,
    async run(context, call, { policyName = "", ...input }) {
      const { name } = await admitted(context, call, `Delete${Kind}Policy`, kind, input[field]);
      await changeBearer(context, call.accountId, kind, name, ({ value }) => {
        documentIn(value.policies, kind, policyName);
        const { [policyName]: _taken, ...policies } = value.policies;
        return { value: { ...value, policies } };
      });
      return {};
    },
  };
  return { put, get, list, remove };
}

function documentIn(policies: Readonly<Record<string, string>>, kind: BearerKind, name: string): string {
  if (Object.hasOwn(policies, name)) return policies[name]!;
  throw new ServiceError("NoSuchEntity", `The ${kind} policy with name ${name} cannot be found.`);
}

export const {
  put: putUserPolicy,
  get: getUserPolicy,
  list: listUserPolicies,
  remove: deleteUserPolicy,
} = inlinePoliciesOf("user", "User");
export const {
  put: putRolePolicy,
  get: getRolePolicy,
  list: listRolePolicies,
  remove: deleteRolePolicy,
} = inlinePoliciesOf("role", "Role");
export const {
  put: putGroupPolicy,
  get: getGroupPolicy,
  list: listGroupPolicies,
  remove: deleteGroupPolicy,
} = inlinePoliciesOf("group", "Group");
