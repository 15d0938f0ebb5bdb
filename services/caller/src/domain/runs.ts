import { ServiceError } from "@keymesh/errors";

export interface RunLimits {
  /** Runs at a time. */
  readonly together: number;
  /** Runs that may wait for theirs: each holds its request, a visitor's file with it. */
  readonly waiting: number;
  /** How long one waits, milliseconds. */
  readonly waitMs: number;
}

interface Waiting {
  readonly name: string;
  readonly begin: () => void;
}

/** What is going on now: each scenario once at a time, since it works on keys and buckets of fixed names, and a few together. */
export class Runs {
  readonly #limits: RunLimits;
  readonly #running = new Set<string>();
  /** In the order they came. */
  readonly #waiting: Waiting[] = [];

  constructor(limits: RunLimits) {
    this.#limits = limits;
  }

  /** Runs `act` as the only one of its name, when it is its turn. @throws ServiceError OperationAborted when that does not come soon */
  async only<T>(name: string, act: () => Promise<T>): Promise<T> {
    if (this.#mayBegin(name)) this.#running.add(name);
    else await this.#turn(name);
    try {
      return await act();
    } finally {
      this.#running.delete(name);
      this.#beginNext();
    }
  }

  #mayBegin(name: string): boolean {
    return !this.#running.has(name) && this.#running.size < this.#limits.together;
  }

  /** Waits until this run was begun. */
  #turn(name: string): Promise<void> {
    if (this.#waiting.length >= this.#limits.waiting) throw this.#refusal();
    return new Promise((resolve, reject) => {
      const entry: Waiting = {
        name,
        begin: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(entry), 1);
        reject(this.#refusal());
      }, this.#limits.waitMs);
      this.#waiting.push(entry);
    });
  }

  #beginNext(): void {
    for (let i = 0; i < this.#waiting.length; ) {
      const { name, begin } = this.#waiting[i]!;
      if (!this.#mayBegin(name)) {
        i += 1;
        continue;
      }
      this.#waiting.splice(i, 1);
      this.#running.add(name);
      begin();
    }
  }

  #refusal(): ServiceError {
    const names = [...this.#running];
    const are = names.length === 1 ? "is" : "are";
    return new ServiceError(
      "OperationAborted",
      `${names.join(" and ")} ${are} running, and others wait; try again soon.`,
    );
  }
}
