import { isDeepStrictEqual } from "node:util";
import { ServiceError } from "@keymesh/errors";
import { SeedError } from "@keymesh/seed";
import type { IdentityContext } from "./context.ts";
import { policyArn } from "./domain/arns.ts";
import type { AccessKey, BearerKind, Group, ManagedPolicy, Role, User } from "./domain/entities.ts";
import { uniqueId } from "./domain/identifiers.ts";
import type { Seed } from "./domain/seed.ts";
import type { SeedAccount } from "./domain/seed-accounts.ts";
import { ensureAccount } from "./operations/ensure-account.ts";
import { idOf, nameOf } from "./operations/iam/bearers.ts";
import { storeAccessKey } from "./operations/store-access-key.ts";
import { attachmentDelete, attachmentPut } from "./store/attachments.ts";
import { groupKey, memberKey, policyKey, roleKey, userKey } from "./store/entity-keys.ts";
import { putOf } from "./store/entity-store.ts";

type SeedKeys = SeedAccount["rootAccessKeys"];

/**
 * Takes a seed in: what it names is made or brought to what it says, what it does not name stays. Taking the same seed in again
 * changes nothing.
 * @throws SeedError when an access key id belongs to somebody else already, or has another secret
 */
export async function applySeed(context: IdentityContext, { accounts }: Seed): Promise<void> {
  for (const account of accounts) {
    await ensureAccount(context, account.id, account.name);
    await applyKeys(context, account.id, "", account.rootAccessKeys);
    for (const policy of account.managedPolicies) await applyPolicy(context, account.id, policy);
    const arnOf = (text: string) => arnIn(account, text);
    for (const group of account.groups) await applyGroup(context, account.id, group, arnOf);
    for (const user of account.users) {
      await applyUser(context, account.id, user, arnOf);
      await applyKeys(context, account.id, user.name, user.accessKeys);
    }
    for (const role of account.roles) await applyRole(context, account.id, role, arnOf);
  }
}

type ArnOf = (text: string) => string;

function arnIn({ id: accountId, managedPolicies }: SeedAccount, text: string): string {
  if (text.startsWith("arn:")) return text;
  const { name: policyName, path } = managedPolicies.find(
    ({ name }) => name.toLowerCase() === text.toLowerCase(),
  )!;
  return policyArn({ accountId, path, policyName });
}

/** A document that changed becomes the next version; the oldest that is not in force makes room. */
async function applyPolicy(
  { entities, turns, clock, randomBytes }: IdentityContext,
  accountId: string,
  { name: policyName, path, description, document, tags }: SeedAccount["managedPolicies"][number],
): Promise<void> {
  await turns.of(accountId, async (write) => {
    const found = await entities.policy(accountId, policyName);
    const nowMs = clock.now();
    const before: ManagedPolicy = found?.value ?? {
      accountId,
      policyName,
      path,
      policyId: uniqueId("ANPA", randomBytes),
      createdMs: nowMs,
      updatedMs: nowMs,
      versions: [],
      defaultVersionId: "",
      nextVersion: 1,
      tags: {},
    };
    const inForce = before.versions.find(({ versionId }) => versionId === before.defaultVersionId);
    const isSame = inForce?.document === document;
    const versionId = isSame ? before.defaultVersionId : `v${before.nextVersion}`;
    const kept = before.versions.filter((version) => version !== inForce).slice(-3);
    const versions = isSame
      ? before.versions
      : [...kept, ...(inForce ? [inForce] : []), { versionId, document, createdMs: nowMs }];
    const policy: ManagedPolicy = {
      ...before,
      path,
      ...(description !== undefined && { description }),
      versions,
      defaultVersionId: versionId,
      nextVersion: isSame ? before.nextVersion : before.nextVersion + 1,
      updatedMs: isSame ? before.updatedMs : nowMs,
      tags: { ...before.tags, ...tags },
    };
    if (isDeepStrictEqual(found?.value, policy)) return;
    await write([putOf(policyKey(accountId, policyName), policy, found?.version ?? 0)]);
  });
}

async function applyGroup(
  context: IdentityContext,
  accountId: string,
  seed: SeedAccount["groups"][number],
  arnOf: ArnOf,
): Promise<void> {
  const { clock, randomBytes } = context;
  await applyBearer<Group>(context, accountId, "group", groupKey(accountId, seed.name), (found) => ({
    groupId: uniqueId("AGPA", randomBytes),
    createdMs: clock.now(),
    ...found,
    accountId,
    groupName: seed.name,
    path: seed.path,
    policies: { ...found?.policies, ...seed.policies },
    attached: union(found?.attached, seed.attached.map(arnOf)),
  }));
}

async function applyUser(
  context: IdentityContext,
  accountId: string,
  seed: SeedAccount["users"][number],
  arnOf: ArnOf,
): Promise<void> {
  const { clock, randomBytes } = context;
  await applyBearer<User>(context, accountId, "user", userKey(accountId, seed.name), (found) => ({
    userId: uniqueId("AIDA", randomBytes),
    createdMs: clock.now(),
    accessKeyIds: [],
    ...found,
    accountId,
    userName: seed.name,
    path: seed.path,
    policies: { ...found?.policies, ...seed.policies },
    attached: union(found?.attached, seed.attached.map(arnOf)),
    ...(seed.boundary && { boundary: arnOf(seed.boundary) }),
    groups: union(found?.groups, seed.groups),
    tags: { ...found?.tags, ...seed.tags },
  }));
}

async function applyRole(
  context: IdentityContext,
  accountId: string,
  seed: SeedAccount["roles"][number],
  arnOf: ArnOf,
): Promise<void> {
  const { clock, randomBytes } = context;
  await applyBearer<Role>(context, accountId, "role", roleKey(accountId, seed.name), (found) => ({
    roleId: uniqueId("AROA", randomBytes),
    createdMs: clock.now(),
    ...found,
    accountId,
    roleName: seed.name,
    path: seed.path,
    ...(seed.description !== undefined && { description: seed.description }),
    maxSessionSeconds: seed.maxSessionSeconds,
    trustPolicy: seed.trust,
    policies: { ...found?.policies, ...seed.policies },
    attached: union(found?.attached, seed.attached.map(arnOf)),
    ...(seed.boundary && { boundary: arnOf(seed.boundary) }),
    tags: { ...found?.tags, ...seed.tags },
  }));
}

/** Brings a bearer's record to what the seed says, and the indexes with it. */
async function applyBearer<T extends User | Role | Group>(
  { entities, turns }: IdentityContext,
  accountId: string,
  kind: BearerKind,
  key: string,
  seeded: (found: T | undefined) => T,
): Promise<void> {
  await turns.of(accountId, async (write) => {
    const found = await entities.record<T>(key);
    const value = seeded(found?.value);
    if (isDeepStrictEqual(found?.value, value)) return;
    const name = nameOf(value);
    const uses = (bearer: User | Role | Group) => [
      ...bearer.attached.map((policyArn) => ({ policyArn, usage: "permissions" as const })),
      ...("boundary" in bearer && bearer.boundary
        ? [{ policyArn: bearer.boundary, usage: "boundary" as const }]
        : []),
    ];
    const id = idOf(value);
    const { path } = value;
    const groups = "groups" in value ? value.groups : [];
    const now = uses(value);
    const gone = (found ? uses(found.value) : []).filter(
      (each) => !now.some(({ policyArn, usage }) => policyArn === each.policyArn && usage === each.usage),
    );
    await write([
      putOf(key, value, found?.version ?? 0),
      ...gone.map((use) => attachmentDelete(accountId, { ...use, kind, name })),
      ...now.map((use) => attachmentPut(accountId, { ...use, kind, name, id, path })),
      ...groups.map((group) => ({ put: memberKey(accountId, group, name), value: Buffer.from(name) })),
    ]);
  });
}

function union(known: readonly string[] = [], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])];
}

async function applyKeys(context: IdentityContext, accountId: string, userName: string, keys: SeedKeys) {
  for (const { id, secret } of keys) {
    const found = await keyOrStored(context, { accountId, userName }, id, secret);
    if (found === undefined) continue;
    const known = context.sealer.open(found.sealedSecret, id);
    const isSame = known.equals(Buffer.from(secret, "latin1"));
    known.fill(0);
    if (!isSame || found.accountId !== accountId || found.userName.toLowerCase() !== userName.toLowerCase()) {
      throw new SeedError([`access key ${id} exists already, with another owner or secret`]);
    }
  }
}

/** The access key that is there; undefined when it was not and is now. Another replica may be taking the same seed in. */
async function keyOrStored(
  context: IdentityContext,
  owner: { readonly accountId: string; readonly userName: string },
  id: string,
  secret: string,
): Promise<AccessKey | undefined> {
  const found = await context.entities.accessKey(id);
  if (found) return found.value;
  try {
    await storeAccessKey(context, owner, id, secret);
    return undefined;
  } catch (error) {
    const made = await context.entities.accessKey(id);
    if (error instanceof ServiceError && error.code === "EntityAlreadyExists" && made) return made.value;
    throw error;
  }
}
