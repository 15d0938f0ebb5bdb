/** What may be said of an act that goes through a gate. */
export interface Passage {
  /** By the machine's clock, milliseconds since the epoch: an act still waiting then is not begun any more. */
  readonly deadlineMs?: number;
  /** Ends the act early, when it is in the way for too long. */
  readonly cut?: () => void;
}

interface Waiting {
  readonly deadlineMs: number;
  readonly enter: (isOpen: boolean) => void;
}

/** How often it is looked for acts that waited too long. */
const SWEEP_MS = 100;

/**
 * A gate around acts that must not go on while something as a whole is exchanged under them. While it is closed new acts wait;
 * those inside can be waited for, and cut. Open, it costs a count.
 */
export class Gate {
  readonly #inside = new Set<Passage>();
  #waiting: Waiting[] | undefined;
  #whenIdle: (() => void)[] = [];
  #sweep: NodeJS.Timeout | undefined;

  get isClosed(): boolean {
    return this.#waiting !== undefined;
  }

  /** Acts inside now. */
  get inside(): number {
    return this.#inside.size;
  }

  /** Runs an act inside, at once when the gate is open. Whoever waited past its deadline gets what `late` makes. */
  async during<T>(act: () => Promise<T>, late: () => Error, passage: Passage = {}): Promise<T> {
    const leave = this.#waiting === undefined ? this.#enter(passage) : await this.enter(late, passage);
    try {
      return await act();
    } finally {
      leave();
    }
  }

  /** As {@link during}, for acts that begin in one place and end in another: the answer ends it. */
  async enter(late: () => Error, passage: Passage = {}): Promise<() => void> {
    while (this.#waiting !== undefined) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      this.#waiting.push({ deadlineMs: passage.deadlineMs ?? Number.POSITIVE_INFINITY, enter: resolve });
      if (!(await promise)) throw late();
    }
    return this.#enter(passage);
  }

  /** New acts wait from now on. */
  close(): void {
    if (this.#waiting !== undefined) return;
    this.#waiting = [];
    this.#sweep = setInterval(() => this.#giveUpLate(), SWEEP_MS);
    this.#sweep.unref();
  }

  /** Lets in who waits. */
  open(): void {
    const waiting = this.#waiting ?? [];
    this.#waiting = undefined;
    clearInterval(this.#sweep);
    for (const { enter } of waiting) enter(true);
  }

  /** Resolves when nothing is inside any more, or after `limitMs`: whether nothing is. */
  idle(limitMs: number): Promise<boolean> {
    if (this.#inside.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        resolve(true);
      };
      const timer = setTimeout(() => {
        this.#whenIdle = this.#whenIdle.filter((one) => one !== done);
        resolve(false);
      }, limitMs);
      this.#whenIdle.push(done);
    });
  }

  /** Ends early whatever is inside and can be. */
  cut(): void {
    for (const { cut } of this.#inside) cut?.();
  }

  #enter(passage: Passage): () => void {
    // One object each: the same passage may be taken many times.
    const own = { ...passage };
    this.#inside.add(own);
    return () => {
      this.#inside.delete(own);
      if (this.#inside.size > 0) return;
      for (const done of this.#whenIdle.splice(0)) done();
    };
  }

  #giveUpLate(): void {
    const nowMs = Date.now();
    const late = this.#waiting?.filter(({ deadlineMs }) => deadlineMs <= nowMs) ?? [];
    if (late.length === 0) return;
    this.#waiting = this.#waiting?.filter(({ deadlineMs }) => deadlineMs > nowMs);
    for (const { enter } of late) enter(false);
  }
}
