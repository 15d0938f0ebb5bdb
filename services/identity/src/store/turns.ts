import { retried } from "./entity-store.ts";

/**
 * Changes of one account happen one after the other, so that what a change looked at beside the records it writes (who is in a
 * group, who uses a policy, how many there are) still holds when it writes. Another replica's change of the same records makes it
 * look again.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs a read-decide-write in the account's turn. */
  async of<T>(accountId: string, attempt: () => Promise<T>): Promise<T> {
    const before = this.#last.get(accountId);
    const turn = (async () => {
      await before?.catch(() => {});
      return retried(attempt);
    })();
    this.#last.set(accountId, turn);
    try {
      return await turn;
    } finally {
      if (this.#last.get(accountId) === turn) this.#last.delete(accountId);
    }
  }
}
