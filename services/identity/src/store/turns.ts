import { Serial, type Write } from "@keymesh/storage";
import { turnKey } from "./entity-keys.ts";
import { type EntityStore, putOf, retried } from "./entity-store.ts";

/** Writes in a turn, all or nothing. @throws ServiceError ConditionFailed when another replica's turn came in between */
export type WriteInTurn = (writes: readonly Write[]) => Promise<void>;

/**
 * Changes of one account happen one after the other, so that what a change looked at beside the records it writes (who is in a
 * group, who uses a policy, how many there are) still holds when it writes. Every write in a turn writes the account's turn too, as
 * it was when the turn began: a change that another replica made meanwhile makes this one look again.
 */
export class Turns {
  readonly #entities: Pick<EntityStore, "record" | "write">;
  readonly #accounts = new Serial();

  constructor(entities: Pick<EntityStore, "record" | "write">) {
    this.#entities = entities;
  }

  /** Runs a read-decide-write in the account's turn. */
  of<T>(accountId: string, attempt: (write: WriteInTurn) => Promise<T>): Promise<T> {
    const key = turnKey(accountId);
    const inTurn = async () => {
      const turn = await this.#entities.record(key);
      const mine = putOf(key, {}, turn?.version ?? 0);
      return attempt((writes) => this.#entities.write([...writes, mine]));
    };
    return this.#accounts.run(accountId, () => retried(inTurn));
  }
}
