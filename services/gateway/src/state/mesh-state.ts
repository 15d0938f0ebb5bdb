import { randomUUID } from "node:crypto";
import { Serial } from "@keymesh/storage";
import { AdminError } from "../admin/admin-error.ts";
import { type Hold, holdMembers } from "./hold.ts";
import { firstAnswer, isAway, type StateMembers } from "./state-members.ts";
import type { StateStorage } from "./storage-admin.ts";

/** Who holds the keys without which nobody can read what is stored. */
const KEEPERS = ["kms", "identity", "s3-sim"] as const;
/** Who removes what is stored of one account: those who call others first. */
const RESETTERS = ["s3-sim", "ebs-sim", "kms", "trail", "identity"] as const;

export interface MeshStateOptions {
  readonly members: StateMembers;
  readonly storage: Pick<StateStorage, "capture" | "stage" | "discard" | "restore" | "clear">;
  readonly version: string;
  readonly nowMs: () => number;
}

/** What is brought back before calls are let in again, once everything (undefined) or one account is gone. */
export type Refill = (accountId: string | undefined) => Promise<void>;

/**
 * The state of the mesh as a whole. An exchange holds all calls first, in every process of every member; then changes what is
 * stored; then has every process forget what it remembers; only then calls go on. One exchange at a time.
 */
export class MeshState {
  readonly #options: MeshStateOptions;
  readonly #turn = new Serial();

  constructor(options: MeshStateOptions) {
    this.#options = options;
  }

  /** Removes everything, or what is one account's. @throws AdminError, ServiceError */
  async reset(accountId: string | undefined, refill: Refill): Promise<void> {
    await this.#exchange(async () => {
      if (accountId === undefined) await this.#options.storage.clear(randomUUID());
      else await this.#resetAccount(accountId);
      await this.#reload(accountId);
      await refill(accountId);
    });
  }

  /** Puts a snapshot in the place of everything. Nothing is changed when it throws InvalidInput or ConditionFailed. */
  async restore(snapshot: AsyncIterable<Buffer>): Promise<{ entries: number; blobs: number }> {
    const { members, storage } = this.#options;
    const { stage, entries, blobs } = await storage.stage(snapshot, await members.origins(...KEEPERS));
    let isExchanged = false;
    try {
      await this.#exchange(async () => {
        await storage.restore(stage);
        isExchanged = true;
        await this.#reload(undefined);
      });
    } finally {
      if (!isExchanged) await storage.discard(stage).catch(() => {});
    }
    return { entries, blobs };
  }

  /** Everything stored, as it is at one moment between calls. Calls go on while it streams out. */
  snapshot(signal: AbortSignal): Promise<AsyncIterable<Buffer>> {
    return this.#inTurn(async () => {
      const { members, storage, version, nowMs } = this.#options;
      const origins = await members.origins(...KEEPERS);
      // A call that does not end is no hindrance: at every moment storage holds what a start can go on from.
      const hold = await holdMembers(members, { cuts: false });
      try {
        return await storage.capture({ origins, version, madeMs: nowMs() }, signal);
      } finally {
        await hold.release();
      }
    });
  }

  #exchange(act: () => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      const hold = await holdMembers(this.#options.members, { cuts: true });
      try {
        requireIdle(hold);
        await act();
      } finally {
        await hold.release();
      }
    });
  }

  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.#turn.run("exchange", act);
  }

  async #resetAccount(accountId: string): Promise<void> {
    for (const name of RESETTERS) {
      const processes = await this.#options.members.processes(name);
      await firstAnswer(processes, ({ state }) => state.reset({ accountId }));
    }
  }

  /** Identity first: the others ask it anew. */
  async #reload(accountId = ""): Promise<void> {
    for (const names of [["identity"], ["kms", "s3-sim", "ebs-sim", "trail", "flow"]]) {
      const processes = await this.#options.members.processes(...names);
      await Promise.all(
        processes.map(({ state }) =>
          state.reload({ accountId }).catch((error) => {
            if (!isAway(error)) throw error;
          }),
        ),
      );
    }
  }
}

function requireIdle({ busy }: Hold): void {
  if (busy.length === 0) return;
  throw new AdminError(
    "Unavailable",
    `Calls at ${[...new Set(busy)].join(", ")} do not come to an end; nothing was changed. Try again.`,
  );
}
