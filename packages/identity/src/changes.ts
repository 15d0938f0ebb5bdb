import type { identityV1 } from "@keymesh/proto";
import type { Principal } from "./types.ts";

/**
 * What identity's watch says: everything may have changed, or one account, user, role or access key has; `policies`: those of any
 * user or role of the account may have, by way of a group or a managed policy, while sessions are as good as before.
 */
export type IdentityChange =
  | { readonly kind: "reset" }
  | {
      readonly kind: ChangedKind;
      readonly accountId: string;
      /** User name, role name or access key id; empty for an account and for policies. */
      readonly name: string;
      readonly deleted: boolean;
    };

const KINDS = ["account", "user", "role", "access-key", "policies"] as const;
export type ChangedKind = (typeof KINDS)[number];

/** The change in a message of the watch stream; one this version does not know counts as a reset. */
export function changeIn(message: identityV1.Change__Output): IdentityChange {
  const { entity, accountId, name, deleted } = message;
  const kind = KINDS.find((each) => each === entity);
  return kind === undefined || message.reset ? { kind: "reset" } : { kind, accountId, name, deleted };
}

/** Whether what is known of a principal, its policies aside, may no longer hold after the change. IAM names do not differ by case alone. */
export function concerns(change: IdentityChange, principal: Principal): boolean {
  switch (change.kind) {
    case "reset":
      return true;
    case "account":
      return principal.accountId === change.accountId;
    case "access-key":
      return principal.accessKeyId === change.name || principal.sourceAccessKeyId === change.name;
    case "policies":
      return false;
    case "user":
      return principal.accountId === change.accountId && isSameName(principal.userName, change.name);
    case "role":
      return (
        principal.accountId === change.accountId && isSameName(principal.sessionIssuer?.userName, change.name)
      );
  }
}

/** Whether an ARN (or account id) names what changed; further parts of a cache's key may follow it after a slash. */
export function names(change: IdentityChange, arn: string): boolean {
  if (change.kind === "reset") return true;
  const inAccount = arn === change.accountId || arn.includes(`::${change.accountId}:`);
  if (change.kind === "account" || change.kind === "policies") return inAccount;
  const [, ...parts] = arn.split("/");
  return inAccount && parts.some((part) => isSameName(part, change.name));
}

function isSameName(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
