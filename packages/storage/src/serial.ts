/** Runs acts of one name one after the other, whether they fail or not; acts of different names side by side. */
export class Serial {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Whether an act of this name is under way or waits. */
  isBusy(name: string): boolean {
    return this.#last.has(name);
  }

  run<T>(name: string, act: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name);
    const done = before ? before.then(act, act) : act();
    this.#last.set(name, done);
    const forget = () => {
      if (this.#last.get(name) === done) this.#last.delete(name);
    };
    done.then(forget, forget);
    return done;
  }
}
