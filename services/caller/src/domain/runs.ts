import { ServiceError } from "@keymesh/errors";

/** What is going on now: each scenario once at a time, since it works on keys and buckets of fixed names, and a few together. */
export class Runs {
  readonly #maxTogether: number;
  readonly #running = new Set<string>();

  constructor(maxTogether: number) {
    this.#maxTogether = maxTogether;
  }

  /** Runs `act` as the only one of its name. @throws ServiceError OperationAborted when it may not begin now */
  async only<T>(name: string, act: () => Promise<T>): Promise<T> {
    if (this.#running.has(name))
      throw new ServiceError("OperationAborted", `${name} is running already; wait for it to end.`);
    if (this.#running.size >= this.#maxTogether) {
      const others = [...this.#running].join(" and ");
      throw new ServiceError("OperationAborted", `${others} are running; wait for one to end.`);
    }
    this.#running.add(name);
    try {
      return await act();
    } finally {
      this.#running.delete(name);
    }
  }
}
