import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import type { IdentityContext } from "../../context.ts";
import { QUOTAS, quotaExceeded } from "../../domain/quotas.ts";
import { putOf } from "../../store/entity-store.ts";
import { ensureAccount } from "../ensure-account.ts";

/** A record to be made. */
export interface NewEntity {
  readonly accountId: string;
  readonly key: string;
  readonly value: object;
  /** All records of the kind. */
  readonly prefix: string;
  readonly quota: keyof typeof QUOTAS;
  /** What the caller is told when the name is taken. */
  readonly taken: string;
  readonly also?: readonly Write[];
}

/** Makes a record whose name nobody has yet, in its account's turn. @throws ServiceError EntityAlreadyExists | LimitExceeded */
export async function createEntity(
  context: IdentityContext,
  { accountId, key, value, prefix, quota, taken, also = [] }: NewEntity,
): Promise<void> {
  const { entities, turns } = context;
  await ensureAccount(context, accountId);
  await turns.of(accountId, async (write) => {
    if (await entities.record(key)) throw new ServiceError("EntityAlreadyExists", taken);
    if (await entities.hasAtLeast(prefix, QUOTAS[quota])) throw quotaExceeded(quota);
    await write([putOf(key, value, 0), ...also]);
  });
}
