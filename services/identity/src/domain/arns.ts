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
