import { Serial } from "@keymesh/storage";
import { retried } from "./entity-store.ts";

/**
 * Changes of one account happen one after the other, so that what a change looked at beside the records it writes (who is in a
 * group, who uses a policy, how many there are) still holds when it writes. Another replica's change of the same records makes it
 * look again.
 */
export class Turns {
  readonly #accounts = new Serial();

  /** Runs a read-decide-write in the account's turn. */
  of<T>(accountId: string, attempt: () => Promise<T>): Promise<T> {
    return this.#accounts.run(accountId, () => retried(attempt));
  }
}
