/** The mesh clock: milliseconds since the epoch. Movable in tests and demos, so nothing else may ask the system's. */
export interface Clock {
  now(): number;
}

/** The system's time moved by an offset in milliseconds. */
export class MeshClock implements Clock {
  #offsetMs: number;

  constructor(offsetMs = 0) {
    this.#offsetMs = offsetMs;
  }

  now(): number {
    return Date.now() + this.#offsetMs;
  }

  /** Moves the clock; a positive number of milliseconds is the future. */
  advance(ms: number): void {
    this.#offsetMs += ms;
  }
}
