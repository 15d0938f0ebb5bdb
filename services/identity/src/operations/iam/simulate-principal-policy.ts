import { ServiceError } from "@keymesh/errors";
import type { CompiledPolicy, PolicyPrincipal } from "@keymesh/policy";
import type { iamV1 } from "@keymesh/proto";
import { authorize } from "../../access/authorize.ts";
import type { Operation } from "../../call.ts";
import type { IdentityContext } from "../../context.ts";
import type { BearerKind } from "../../domain/entities.ts";
import { compileIam } from "../../domain/policies.ts";
import { boundaryOf, own } from "../policies-of.ts";
import { findBearer, idOf, type LoadedBearer, nameOf, requireBearer } from "./bearers.ts";
import { inputs, type Simulated, simulate } from "./simulation.ts";

/**
 * Tries out what the policies of a user (its groups' too), group or role let it do.
 * @throws ServiceError NoSuchEntity | InvalidInput | MalformedPolicyDocument | AccessDenied
 */
export const simulatePrincipalPolicy: Operation<
  iamV1.SimulatePrincipalPolicyRequest__Output,
  iamV1.SimulatePrincipalPolicyResponse
> = {
  readOnly: true,
  async run(context, call, { policySourceArn: arn = "", policyInputList, callerArn, ...request }) {
    await authorize(context, call, "SimulatePrincipalPolicy", arn);
    const bearer = await bearerNamed(context, call.accountId, arn);
    const simulated = await simulatedOf(context, bearer);
    const principal = callerArn ? callerOf(callerArn) : simulated.principal;
    const added = inputs("PolicyInputList", policyInputList);
    const identityPolicies = [...simulated.identityPolicies, ...added];
    return simulate({ ...simulated, principal, identityPolicies }, request);
  },
};

/** Tries out policies that nobody has. @throws ServiceError InvalidInput | MalformedPolicyDocument | AccessDenied */
export const simulateCustomPolicy: Operation<
  iamV1.SimulateCustomPolicyRequest__Output,
  iamV1.SimulateCustomPolicyResponse
> = {
  readOnly: true,
  async run(context, call, { policyInputList, callerArn, ...request }) {
    const { accountId } = call;
    await authorize(context, call, "SimulateCustomPolicy", "*");
    const principal = callerOf(callerArn ?? `arn:aws:iam::${accountId}:user/simulated`);
    return simulate({ principal, identityPolicies: inputs("PolicyInputList", policyInputList) }, request);
  },
};

async function bearerNamed(context: IdentityContext, accountId: string, arn: string): Promise<LoadedBearer> {
  const [, owner, kind, name = ""] =
    /^arn:aws:iam::(\d{12}):(user|group|role)\/(?:[^:]*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  if (owner !== accountId) throw new ServiceError("InvalidInput", `Invalid Entity Arn: ${arn}`);
  const found = await findBearer(context, accountId, kind as BearerKind, name);
  if (found?.arn === arn) return found;
  throw new ServiceError("NoSuchEntity", `The ${kind} with name ${name} cannot be found.`);
}

async function simulatedOf(context: IdentityContext, { kind, arn, value }: LoadedBearer): Promise<Simulated> {
  const { accountId } = value;
  const policies = await policiesOfOne(context, kind, value);
  if (!("tags" in value)) {
    return { principal: { arn, accountId, type: "IAMUser" }, identityPolicies: policies };
  }
  const ofGroups: CompiledPolicy[] = [];
  for (const name of "groups" in value ? value.groups : []) {
    const group = await requireBearer(context, accountId, "group", name);
    ofGroups.push(...(await policiesOfOne(context, "group", group.value)));
  }
  const boundary = await boundaryOf(context, value);
  return {
    principal: principalOf(value, arn),
    identityPolicies: [...policies, ...ofGroups],
    boundary: boundary ? compileIam(boundary.name, boundary.document, "identity") : undefined,
    principalTags: value.tags,
  };
}

/** Inline policies are named `<kind>_<name>_<policy>`, managed ones by their own name. */
async function policiesOfOne(
  context: IdentityContext,
  kind: BearerKind,
  value: LoadedBearer["value"],
): Promise<CompiledPolicy[]> {
  return (await own(context, value)).map(({ name, document }) => {
    const id = name.startsWith("arn:")
      ? name.slice(name.lastIndexOf("/") + 1)
      : `${kind}_${nameOf(value)}_${name}`;
    return compileIam(id, document, "identity");
  });
}

function principalOf(value: LoadedBearer<"user" | "role">["value"], arn: string): PolicyPrincipal {
  const { accountId } = value;
  const principalId = idOf(value);
  if ("userName" in value) {
    return { arn, accountId, type: "IAMUser", userName: value.userName, principalId };
  }
  return {
    arn: `arn:aws:sts::${accountId}:assumed-role/${value.roleName}/simulated`,
    accountId,
    type: "AssumedRole",
    roleArn: arn,
    principalId: `${principalId}:simulated`,
  };
}

/** A user given as the caller. @throws ServiceError InvalidInput */
function callerOf(arn: string): PolicyPrincipal {
  const [, owner, userName] = /^arn:aws:iam::(\d{12}):user\/(?:[^:]*\/)?([\w+=,.@-]+)$/.exec(arn) ?? [];
  if (owner === undefined || userName === undefined) {
    throw new ServiceError("InvalidInput", `Invalid Caller Arn: ${arn}`);
  }
  return { arn, accountId: owner, type: "IAMUser", userName };
}
