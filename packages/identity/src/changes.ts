import type { identityV1 } from "@keymesh/proto";
import type { Principal } from "./types.ts";

/** What identity's watch says: everything may have changed, or one account, user, role or access key has. */
export type IdentityChange =
  | { readonly kind: "reset" }
  | {
      readonly kind: "account" | "user" | "role" | "access-key";
      readonly accountId: string;
      /** User name, role name or access key id; empty for an account. */
      readonly name: string;
      readonly deleted: boolean;
    };

/** The change in a message of the watch stream; one this version does not know counts as a reset. */
export function changeIn(message: identityV1.Change__Output): IdentityChange {
  const { entity, accountId, name, deleted } = message;
  if (entity === "account" || entity === "user" || entity === "role" || entity === "access-key") {
    if (!message.reset) return { kind: entity, accountId, name, deleted };
  }
  return { kind: "reset" };
}

/** Whether what is known of a principal may no longer hold after the change. IAM names do not differ by case alone. */
export function concerns(change: IdentityChange, principal: Principal): boolean {
  switch (change.kind) {
    case "reset":
      return true;
    case "account":
      return principal.accountId === change.accountId;
    case "access-key":
      return principal.accessKeyId === change.name;
    case "user":
      return principal.accountId === change.accountId && isSameName(principal.userName, change.name);
    case "role":
      return (
        principal.accountId === change.accountId && isSameName(principal.sessionIssuer?.userName, change.name)
      );
  }
}

/** Whether an ARN (or account id) names what changed. */
export function names(change: IdentityChange, arn: string): boolean {
  if (change.kind === "reset") return true;
  const inAccount = arn === change.accountId || arn.includes(`::${change.accountId}:`);
  if (change.kind === "account") return inAccount;
  const [, ...parts] = arn.split("/");
  return inAccount && parts.some((part) => isSameName(part, change.name));
}

function isSameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
