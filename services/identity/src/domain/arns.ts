import { parseArn } from "@keymesh/envelope";
import { isName } from "./names.ts";

/** `arn:aws:iam::<account>:root` */
export function rootArn(accountId: string): string {
  return `arn:aws:iam::${accountId}:root`;
}

/** `arn:aws:iam::<account>:user<path><name>` */
export function userArn(user: {
  readonly accountId: string;
  readonly path: string;
  readonly userName: string;
}): string {
  return `arn:aws:iam::${user.accountId}:user${user.path}${user.userName}`;
}

/** `arn:aws:iam::<account>:role<path><name>` */
export function roleArn(role: {
  readonly accountId: string;
  readonly path: string;
  readonly roleName: string;
}): string {
  return `arn:aws:iam::${role.accountId}:role${role.path}${role.roleName}`;
}

/** `arn:aws:iam::<account>:group<path><name>` */
export function groupArn(group: {
  readonly accountId: string;
  readonly path: string;
  readonly groupName: string;
}): string {
  return `arn:aws:iam::${group.accountId}:group${group.path}${group.groupName}`;
}

/** `arn:aws:iam::<account>:policy<path><name>`; AWS's own have `aws` for the account. */
export function policyArn(policy: {
  readonly accountId: string;
  readonly path: string;
  readonly policyName: string;
}): string {
  return `arn:aws:iam::${policy.accountId}:policy${policy.path}${policy.policyName}`;
}

/** Whose managed policy an ARN names (`aws`: one of AWS's own); the whole ARN must still be compared. */
export function parsePolicyArn(
  text: string,
): { readonly accountId: string; readonly name: string } | undefined {
  const [, accountId, name] =
    /^arn:aws:iam::(\d{12}|aws):policy\/(?:[^:]*\/)?([\w+=,.@-]{1,128})$/.exec(text) ?? [];
  return accountId === undefined || name === undefined ? undefined : { accountId, name };
}

/** Whom an ARN names. For a user or role the whole ARN must still be compared: the path is part of it. */
export type NamedPrincipal =
  | { readonly kind: "root"; readonly accountId: string }
  | { readonly kind: "user" | "role"; readonly accountId: string; readonly name: string }
  | { readonly kind: "session"; readonly accountId: string; readonly name: string; readonly session: string };

/** Reads a principal's ARN or a bare account id; undefined for everything else. */
export function parsePrincipal(text: string): NamedPrincipal | undefined {
  if (isName("accountId", text)) return { kind: "root", accountId: text };
  const arn = parseArn(text);
  if (arn?.partition !== "aws" || arn.region !== "" || !isName("accountId", arn.accountId)) return undefined;
  const { accountId, resource } = arn;
  if (arn.service === "sts") {
    const [type, name, session, ...more] = resource.split("/");
    if (type !== "assumed-role" || !name || !session || more.length > 0) return undefined;
    return /^[\w+=,.@-]{2,64}$/.test(session) ? { kind: "session", accountId, name, session } : undefined;
  }
  if (arn.service !== "iam") return undefined;
  if (resource === "root") return { kind: "root", accountId };
  const slash = resource.indexOf("/");
  const kind = resource.slice(0, slash);
  const name = resource.slice(resource.lastIndexOf("/") + 1);
  return slash > 0 && (kind === "user" || kind === "role") && name !== ""
    ? { kind, accountId, name }
    : undefined;
}
