import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import { authorize, type Conditions } from "../../access/authorize.ts";
import type { ApiCall } from "../../call.ts";
import type { IdentityContext } from "../../context.ts";
import { groupArn, roleArn, userArn } from "../../domain/arns.ts";
import type { BearerKind, Group, Role, User } from "../../domain/entities.ts";
import { checkName } from "../../domain/names.ts";
import type { Notice } from "../../store/change-hub.ts";
import { groupKey, roleKey, userKey } from "../../store/entity-keys.ts";
import { putOf } from "../../store/entity-store.ts";

/** The record of each kind of bearer. */
export interface Bearers {
  readonly user: User;
  readonly role: Role;
  readonly group: Group;
}

/** A bearer with where its record lies. */
export interface LoadedBearer<K extends BearerKind = BearerKind> {
  readonly kind: K;
  /** As it was given at creation. */
  readonly name: string;
  readonly arn: string;
  readonly key: string;
  readonly value: Bearers[K];
  readonly version: number;
}

const KEYS = { user: userKey, role: roleKey, group: groupKey };

/** A user, role or group by name. */
export async function findBearer<K extends BearerKind>(
  { entities }: IdentityContext,
  accountId: string,
  kind: K,
  name: string,
): Promise<LoadedBearer<K> | undefined> {
  const key = KEYS[kind](accountId, name);
  const found = await entities.record<Bearers[K]>(key);
  return found && { kind, key, name: nameOf(found.value), arn: arnOf(found.value), ...found };
}

/** @throws ServiceError NoSuchEntity */
export async function requireBearer<K extends BearerKind>(
  context: IdentityContext,
  accountId: string,
  kind: K,
  name: string,
): Promise<LoadedBearer<K>> {
  const found = await findBearer(context, accountId, kind, name);
  if (found) return found;
  throw new ServiceError("NoSuchEntity", `The ${kind} with name ${name} cannot be found.`);
}

/**
 * The bearer a call is about, when the caller may do this to it. Who may not learns nothing of whether it is there.
 * @throws ServiceError AccessDenied | NoSuchEntity | ValidationError
 */
export async function admitted<K extends BearerKind>(
  context: IdentityContext,
  call: ApiCall,
  action: string,
  kind: K,
  name: string | undefined,
  conditions: Conditions = {},
): Promise<LoadedBearer<K>> {
  const asked = checkName(`${kind}Name`, name ?? "");
  const found = await findBearer(context, call.accountId, kind, asked);
  const arn = found?.arn ?? `arn:aws:iam::${call.accountId}:${kind}/${asked}`;
  await authorize(context, call, action, arn, { ...(found && bearerConditions(found)), ...conditions });
  return found ?? requireBearer(context, call.accountId, kind, asked);
}

/** The condition keys that describe a user or role. */
function bearerConditions({ value }: LoadedBearer): Conditions {
  if (!("tags" in value)) return {};
  const values: Record<string, string | undefined> = { "iam:PermissionsBoundary": value.boundary };
  for (const [key, tag] of Object.entries(value.tags)) {
    values[`aws:ResourceTag/${key}`] = tag;
    values[`iam:ResourceTag/${key}`] = tag;
  }
  return values;
}

/** What becomes of a bearer's record, and what is written with it. */
export interface BearerChange<K extends BearerKind> {
  readonly value: Bearers[K];
  readonly also?: readonly Write[];
}

/**
 * Changes a bearer in its account's turn, and tells who caches it. `undefined` from `change`: nothing is to be changed.
 * @throws ServiceError NoSuchEntity and what `change` throws
 */
export async function changeBearer<K extends BearerKind>(
  context: IdentityContext,
  accountId: string,
  kind: K,
  name: string,
  change: (bearer: LoadedBearer<K>) => Promise<BearerChange<K> | undefined> | BearerChange<K> | undefined,
): Promise<void> {
  const changed = await context.turns.of(accountId, async (write) => {
    const bearer = await requireBearer(context, accountId, kind, name);
    const result = await change(bearer);
    if (result === undefined) return undefined;
    await write([putOf(bearer.key, result.value, bearer.version), ...(result.also ?? [])]);
    return bearer;
  });
  if (changed) await context.hub.announce(noticeOf(accountId, kind, changed.name));
}

/** What watchers are told of a bearer that changed: a group's members are anybody of the account. */
export function noticeOf(accountId: string, kind: BearerKind, name: string, deleted = false): Notice {
  return kind === "group"
    ? { entity: "policies", accountId, name: "", deleted: false }
    : { entity: kind, accountId, name, deleted };
}

/** The name of a user, role or group. */
export function nameOf(bearer: User | Role | Group): string {
  if ("userName" in bearer) return bearer.userName;
  return "roleName" in bearer ? bearer.roleName : bearer.groupName;
}

/** The unique id of a user, role or group. */
export function idOf(bearer: User | Role | Group): string {
  if ("userId" in bearer) return bearer.userId;
  return "roleId" in bearer ? bearer.roleId : bearer.groupId;
}

function arnOf(bearer: User | Role | Group): string {
  if ("userName" in bearer) return userArn(bearer);
  return "roleName" in bearer ? roleArn(bearer) : groupArn(bearer);
}
