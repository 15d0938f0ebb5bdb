import type { PolicyPrincipal } from "../types.ts";
import { isObject, type JsonValue, textsOf } from "./json.ts";
import type { Malformed } from "./malformed.ts";

/**
 * How a Principal element takes in a caller, weakest first. It matters where the element stands in an Allow:
 * `account`: the account (or its root) is named, which leaves the choice to that account's own IAM policies;
 * `role`: the role of the session is named, so the session stays within its boundary and session policies;
 * `direct`: the user, the session, the service, the root user itself or everybody is named, which is enough by itself.
 */
export const ADMISSION = { none: 0, account: 1, role: 2, direct: 3 } as const;
export type Admission = (typeof ADMISSION)[keyof typeof ADMISSION];

/** A principal as a policy names it. */
export type NamedPrincipal =
  | { readonly kind: "everyone" }
  | { readonly kind: "account"; readonly accountId: string; readonly arn: string }
  | { readonly kind: "identity"; readonly arn: string; readonly uniqueId?: string | undefined }
  | { readonly kind: "service"; readonly name: string };

/** A compiled Principal or NotPrincipal element. */
export interface PrincipalMatcher {
  readonly named: readonly NamedPrincipal[];
  /** `hasBoundary`: whether a permissions boundary is set on the caller, which NotPrincipal takes note of. */
  admits(caller: PolicyPrincipal, hasBoundary: boolean): Admission;
}

const ACCOUNT_ID = /^\d{12}$/;
const ROOT_ARN = /^arn:aws(?:-cn|-us-gov)?:iam::(\d{12}):root$/;
const IDENTITY_ARN =
  /^arn:aws(?:-cn|-us-gov)?:(?:iam::\d{12}:(?:user|role)\/[\w+=,.@:/-]{1,576}|sts::\d{12}:(?:assumed-role|federated-user)\/[\w+=,.@:/-]{1,576})$/;
const SERVICE = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com(?:\.cn)?$/;

/** Compiles Principal. Differs from AWS: Federated and CanonicalUser are refused, the mesh has no such principals. */
export function compilePrincipal(
  element: JsonValue,
  where: string,
  ids: Readonly<Record<string, string>>,
  malformed: Malformed,
): PrincipalMatcher {
  const named = parsePrincipals(element, where, malformed).map((one) => withId(one, ids));
  const strongest = (caller: PolicyPrincipal): Admission => {
    let best: Admission = ADMISSION.none;
    for (const principal of named) {
      const admission = admissionBy(principal, caller);
      if (admission === ADMISSION.direct) return admission;
      if (admission > best) best = admission;
    }
    return best;
  };
  return { named, admits: strongest };
}

/**
 * Compiles NotPrincipal: everybody but the named. Naming an account leaves out only its root user; naming a role leaves out
 * its sessions. Whoever has a permissions boundary is never left out (IAM User Guide, NotPrincipal). Differs from AWS: naming a user leaves it out without its account having to be named too.
 */
export function compileNotPrincipal(
  element: JsonValue,
  where: string,
  ids: Readonly<Record<string, string>>,
  malformed: Malformed,
): PrincipalMatcher {
  const named = parsePrincipals(element, where, malformed).map((one) => withId(one, ids));
  return {
    named,
    admits(caller, hasBoundary) {
      const isNamed =
        !hasBoundary && named.some((principal) => admissionBy(principal, caller) >= ADMISSION.role);
      return isNamed ? ADMISSION.none : ADMISSION.direct;
    },
  };
}

function admissionBy(principal: NamedPrincipal, caller: PolicyPrincipal): Admission {
  switch (principal.kind) {
    case "everyone":
      return ADMISSION.direct;
    case "service":
      return caller.type === "AWSService" && serviceNames(caller.arn).includes(principal.name)
        ? ADMISSION.direct
        : ADMISSION.none;
    case "account":
      if (caller.type === "AWSService" || caller.accountId !== principal.accountId) return ADMISSION.none;
      return caller.type === "Root" ? ADMISSION.direct : ADMISSION.account;
    case "identity":
      if (caller.arn === principal.arn && isStill(principal.uniqueId, caller)) return ADMISSION.direct;
      if (caller.roleArn === principal.arn && isStill(principal.uniqueId, caller)) return ADMISSION.role;
      return ADMISSION.none;
  }
}

const regionalService = /^([a-z0-9-]+)\.[a-z]{2}(?:-[a-z]+)+-\d\.amazonaws\.com$/;

/** The names of a service principal: its own, and without the region if it has one (`ec2.amazonaws.com`). */
export function serviceNames(name: string): string[] {
  const global = regionalService.exec(name)?.[1];
  return global === undefined ? [name] : [name, `${global}.amazonaws.com`];
}

/** Whether the caller is who had the unique id; sessions have their role's, a colon and their own name. */
export function isStill(uniqueId: string | undefined, { principalId }: PolicyPrincipal): boolean {
  return (
    uniqueId === undefined || principalId === uniqueId || principalId?.startsWith(`${uniqueId}:`) === true
  );
}

function withId(named: NamedPrincipal, ids: Readonly<Record<string, string>>): NamedPrincipal {
  return named.kind === "identity" && Object.hasOwn(ids, named.arn)
    ? { ...named, uniqueId: ids[named.arn] }
    : named;
}

function parsePrincipals(element: JsonValue, where: string, malformed: Malformed): NamedPrincipal[] {
  if (element === "*") return [{ kind: "everyone" }];
  if (!isObject(element)) throw malformed('Principal must be "*" or an object.', where);
  const named = Object.entries(element).flatMap(([type, values]) => {
    const at = `${where}.${type}`;
    if (type === "AWS")
      return textsOf(values, at, malformed).map((text) => awsPrincipal(text, at, malformed));
    if (type === "Service") return textsOf(values, at, malformed).map((text) => service(text, at, malformed));
    throw malformed(`Invalid principal in policy: principals of type ${type} are not supported.`, where);
  });
  if (named.length === 0) throw malformed("Policy statement must contain principals.", where);
  return named;
}

function awsPrincipal(text: string, where: string, malformed: Malformed): NamedPrincipal {
  if (text === "*") return { kind: "everyone" };
  const accountId = ACCOUNT_ID.test(text) ? text : ROOT_ARN.exec(text)?.[1];
  if (accountId !== undefined) {
    return { kind: "account", accountId, arn: text === accountId ? `arn:aws:iam::${accountId}:root` : text };
  }
  if (IDENTITY_ARN.test(text)) return { kind: "identity", arn: text };
  throw malformed(
    `Policy contains a statement with one or more invalid principals. Invalid principal: ${JSON.stringify(text.slice(0, 200))}`,
    where,
  );
}

function service(text: string, where: string, malformed: Malformed): NamedPrincipal {
  if (SERVICE.test(text)) return { kind: "service", name: text };
  throw malformed(
    `Policy contains a statement with one or more invalid principals. Invalid principal: ${JSON.stringify(text.slice(0, 200))}`,
    where,
  );
}
