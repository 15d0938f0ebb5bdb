import { ServiceError } from "@keymesh/errors";

/** Who holds something, and until when: a holder that dies must not hold for ever. */
export class Lease {
  readonly #onOver: () => void;
  #holder: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** `onOver` is called when the lease ends, given back or run out. */
  constructor(onOver: () => void) {
    this.#onOver = onOver;
  }

  /** Takes it, or goes on with it. @throws ServiceError ConditionFailed while another holds */
  take(holder: string, forMs: number): void {
    if (this.#holder !== undefined && this.#holder !== holder)
      throw new ServiceError("ConditionFailed", "The state of the mesh is being exchanged by another call.");
    clearTimeout(this.#timer);
    this.#holder = holder;
    this.#timer = setTimeout(() => this.give(holder), forMs);
    this.#timer.unref();
  }

  /** Gives it back. Nothing when it is another's, or nobody's. */
  give(holder: string): void {
    if (this.#holder !== holder) return;
    clearTimeout(this.#timer);
    this.#holder = undefined;
    this.#onOver();
  }
}
