import { ServiceError } from "@keymesh/errors";
import { Gate } from "@keymesh/runtime";
import type { Driver } from "../store/driver.ts";
import { Keeper } from "./keeper.ts";

/** Reads and writes are short: what is not over by then waits for somebody who is gone. */
const PATIENCE_MS = 10_000;

/** What everybody's reads and writes go through, so that the state as a whole can be captured or exchanged under them. */
export class Exchange {
  /** Around everything that changes something. */
  readonly changes = new Gate();
  /** Around everything that reads. */
  readonly reads = new Gate();
  readonly keeper: Keeper;
  readonly #watches = new Set<Watch>();
  #isBusy = false;
  #isQuiet = false;

  constructor(driver: Driver) {
    this.keeper = new Keeper(driver);
  }

  /** Runs one act on the whole state. @throws ServiceError OperationAborted while another is under way */
  async alone<T>(act: () => Promise<T>): Promise<T> {
    const leave = this.enter();
    try {
      return await act();
    } finally {
      leave();
    }
  }

  /** As {@link alone}, for an act that ends elsewhere: the answer ends it. */
  enter(): () => void {
    if (this.#isBusy)
      throw new ServiceError("OperationAborted", "A snapshot is under way; try again when it is done.");
    this.#isBusy = true;
    return () => {
      this.#isBusy = false;
    };
  }

  /** Runs an act while nothing changes. @throws ServiceError ServiceUnavailable */
  async unchanging<T>(act: () => Promise<T>): Promise<T> {
    return await closed(this.changes, act);
  }

  /** Runs an act while nobody sees anything, then tells every watcher that everything may have changed. */
  async unseen<T>(act: () => Promise<T>): Promise<T> {
    return await closed(this.changes, () =>
      closed(this.reads, async () => {
        this.#isQuiet = true;
        try {
          return await act();
        } finally {
          this.#isQuiet = false;
          for (const watch of this.#watches) watch.reset();
        }
      }),
    );
  }

  /** Whether watchers need not be told of a change: they will be told that everything may have. */
  get isQuiet(): boolean {
    return this.#isQuiet;
  }

  addWatch(watch: Watch): () => void {
    this.#watches.add(watch);
    return () => this.#watches.delete(watch);
  }
}

interface Watch {
  /** Everything may have changed. */
  reset(): void;
}

async function closed<T>(gate: Gate, act: () => Promise<T>): Promise<T> {
  gate.close();
  try {
    if (!(await gate.idle(PATIENCE_MS)))
      throw new ServiceError("ServiceUnavailable", "The storage has something under way that does not end.");
    return await act();
  } finally {
    gate.open();
  }
}

/** What a call gets that waited past its deadline; it was not carried out. */
export function exchanging(): ServiceError {
  return new ServiceError("ServiceUnavailable", "The storage is being exchanged; try again.");
}
