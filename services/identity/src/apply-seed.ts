import type { IdentityContext } from "./context.ts";
import type { Role, User } from "./domain/entities.ts";
import { uniqueId } from "./domain/identifiers.ts";
import { type Seed, SeedError } from "./domain/seed.ts";
import { ensureAccount } from "./operations/ensure-account.ts";
import { storeAccessKey } from "./operations/store-access-key.ts";
import { roleKey, userKey } from "./store/entity-keys.ts";
import { putOf, retried } from "./store/entity-store.ts";

type SeedAccount = Seed["accounts"][number];
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
    for (const user of account.users) {
      await applyUser(context, account.id, user);
      await applyKeys(context, account.id, user.name, user.accessKeys);
    }
    for (const role of account.roles) await applyRole(context, account.id, role);
  }
}

async function applyUser(context: IdentityContext, accountId: string, seed: SeedAccount["users"][number]) {
  const { entities, randomBytes, clock } = context;
  await retried(async () => {
    const found = await entities.user(accountId, seed.name);
    const user: User = {
      userId: uniqueId("AIDA", randomBytes),
      createdMs: clock.now(),
      accessKeyIds: [],
      attached: [],
      tags: {},
      groups: [],
      ...found?.value,
      accountId,
      userName: seed.name,
      path: seed.path,
      policies: { ...found?.value.policies, ...seed.policies },
    };
    if (JSON.stringify(found?.value) === JSON.stringify(user)) return;
    await entities.write([putOf(userKey(accountId, seed.name), user, found?.version ?? 0)]);
  });
}

async function applyRole(context: IdentityContext, accountId: string, seed: SeedAccount["roles"][number]) {
  const { entities, randomBytes, clock } = context;
  await retried(async () => {
    const found = await entities.role(accountId, seed.name);
    const role: Role = {
      roleId: uniqueId("AROA", randomBytes),
      createdMs: clock.now(),
      attached: [],
      tags: {},
      maxSessionSeconds: 3600,
      ...found?.value,
      accountId,
      roleName: seed.name,
      path: seed.path,
      trustPolicy: seed.trust,
      policies: { ...found?.value.policies, ...seed.policies },
    };
    if (JSON.stringify(found?.value) === JSON.stringify(role)) return;
    await entities.write([putOf(roleKey(accountId, seed.name), role, found?.version ?? 0)]);
  });
}

async function applyKeys(context: IdentityContext, accountId: string, userName: string, keys: SeedKeys) {
  for (const { id, secret } of keys) {
    const found = (await context.entities.accessKey(id))?.value;
    if (found === undefined) {
      await storeAccessKey(context, { accountId, userName }, id, secret);
      continue;
    }
    const known = context.sealer.open(found.sealedSecret, id);
    const isSame = known.equals(Buffer.from(secret, "latin1"));
    known.fill(0);
    if (!isSame || found.accountId !== accountId || found.userName.toLowerCase() !== userName.toLowerCase()) {
      throw new SeedError([`access key ${id} exists already, with another owner or secret`]);
    }
  }
}
