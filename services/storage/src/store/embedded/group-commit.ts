import type { DatabaseSync } from "node:sqlite";
import { ServiceError } from "@keymesh/errors";
import { storageFailure } from "./database.ts";

/** Writes in one transaction at most: bounds how long the first of them waits. */
const MAX_GROUP = 1_024;

interface Waiting {
  readonly run: () => unknown;
  readonly afterCommit: ((result: never) => void) | undefined;
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * All writes that wait go into one transaction and share its one fsync. Nothing waits for company: a group is what arrived
 * while the one before was being committed.
 */
export class GroupCommit {
  readonly #db: DatabaseSync;
  #waiting: Waiting[] = [];
  #isScheduled = false;

  constructor(db: DatabaseSync) {
    this.#db = db;
  }

  /**
   * Runs `run` inside the next transaction; resolves once that is durable. A ServiceError from `run`, thrown before it wrote
   * anything, is the caller's alone; any other failure undoes the whole group. `afterCommit` is called in commit order.
   */
  write<T>(run: () => T, afterCommit?: (result: T) => void): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push({ run, afterCommit, resolve, reject });
      this.#schedule();
    });
  }

  /** Resolves when nothing waits. */
  async idle(): Promise<void> {
    while (this.#isScheduled) await new Promise((resolve) => setImmediate(resolve));
  }

  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      const group = this.#waiting.splice(0, MAX_GROUP);
      if (this.#waiting.length > 0) this.#schedule();
      this.#commit(group);
    });
  }

  #commit(group: readonly Waiting[]): void {
    const results: { readonly of: Waiting; readonly value: never }[] = [];
    const refused: { readonly of: Waiting; readonly error: ServiceError }[] = [];
    try {
      this.#db.exec("BEGIN IMMEDIATE");
      for (const one of group) {
        try {
          results.push({ of: one, value: one.run() as never });
        } catch (error) {
          if (!(error instanceof ServiceError)) throw error;
          refused.push({ of: one, error });
        }
      }
      this.#db.exec("COMMIT");
    } catch (error) {
      // SQLite has already rolled back by itself after some failures.
      if (this.#db.isTransaction) this.#db.exec("ROLLBACK");
      for (const one of group) one.reject(storageFailure(error));
      return;
    }
    for (const { of, value } of results) of.afterCommit?.(value);
    for (const { of, value } of results) of.resolve(value);
    // A refusal may rest on a write of the same group, so it too is only told once that is durable.
    for (const { of, error } of refused) of.reject(error);
  }
}
