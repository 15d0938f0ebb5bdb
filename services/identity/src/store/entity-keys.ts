import type { ChangedKind } from "@keymesh/identity";

/**
 * Where identity's records lie in storage. IAM names do not differ by case alone, so that keys carry them in lower case; the
 * names as given are in the records.
 */
export const keyPrefix = "identity/";
export const accountsPrefix = `${keyPrefix}accounts/`;
export const signingKeysPrefix = `${keyPrefix}signing-keys/`;

export const accountKey = (accountId: string) => accountsPrefix + accountId;
export const usersPrefix = (accountId: string) => `${keyPrefix}users/${accountId}/`;
export const userKey = (accountId: string, name: string) => usersPrefix(accountId) + name.toLowerCase();
export const rolesPrefix = (accountId: string) => `${keyPrefix}roles/${accountId}/`;
export const roleKey = (accountId: string, name: string) => rolesPrefix(accountId) + name.toLowerCase();
export const groupsPrefix = (accountId: string) => `${keyPrefix}groups/${accountId}/`;
export const groupKey = (accountId: string, name: string) => groupsPrefix(accountId) + name.toLowerCase();
export const policiesPrefix = (accountId: string) => `${keyPrefix}policies/${accountId}/`;
export const policyKey = (accountId: string, name: string) => policiesPrefix(accountId) + name.toLowerCase();
export const accessKeysPrefix = `${keyPrefix}access-keys/`;
export const accessKeyKey = (accessKeyId: string) => accessKeysPrefix + accessKeyId;
export const accessKeyUseKey = (accessKeyId: string) => `${keyPrefix}access-key-uses/${accessKeyId}`;

/** Changes with every change of an account's users, groups, roles and policies. */
export const turnKey = (accountId: string) => `${keyPrefix}turns/${accountId}`;
/** Changes whenever a new signing key is made. */
export const signingKeyTurnKey = `${keyPrefix}signing-key-turn`;

/** The index of who is in a group; its values are the users' names as given. */
export const membersOfAccountPrefix = (accountId: string) => `${keyPrefix}members/${accountId}/`;
export const membersPrefix = (accountId: string, group: string) =>
  `${membersOfAccountPrefix(accountId)}${group.toLowerCase()}/`;
export const memberKey = (accountId: string, group: string, user: string) =>
  membersPrefix(accountId, group) + user.toLowerCase();

/** The index of who uses a managed policy; its values are an {@link Attachment} as JSON. */
export const attachmentsPrefix = (accountId: string) => `${keyPrefix}attachments/${accountId}/`;
export const policyAttachmentsPrefix = (accountId: string, owner: string, policyName: string) =>
  `${attachmentsPrefix(accountId)}${owner === "aws" ? "aws" : "own"}/${policyName.toLowerCase()}/`;

/** What a key is about, for telling watchers that it changed. */
export interface EntityKey {
  readonly entity: ChangedKind;
  readonly accountId: string;
  readonly name: string;
}

/** Reads a key; undefined for keys that no watcher caches anything of. */
export function parseEntityKey(key: string): EntityKey | undefined {
  const [folder, first = "", second = ""] = key.slice(keyPrefix.length).split("/");
  switch (folder) {
    case "accounts":
      return { entity: "account", accountId: first, name: "" };
    case "users":
      return { entity: "user", accountId: first, name: second };
    case "roles":
      return { entity: "role", accountId: first, name: second };
    case "groups":
    case "policies":
      return { entity: "policies", accountId: first, name: "" };
    case "access-keys":
      return { entity: "access-key", accountId: "", name: first };
    default:
      return undefined;
  }
}
