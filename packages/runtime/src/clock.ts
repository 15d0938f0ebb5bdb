/** The mesh clock: milliseconds since the epoch. Movable in tests and demos, so nothing else may ask the system's. */
export interface Clock {
  now(): number;
  /** The system's time while the clock shows another; undefined, or absent, while it shows that. */
  systemTime?(): SystemTime | undefined;
}

/** Where the mesh clock was put. */
export interface ClockSetting {
  /** Milliseconds it was moved since the mesh started; on top of what it was started with. */
  readonly movedMs: number;
  /** It stands still at this time. Absent: it runs. */
  readonly frozenAtMs?: number;
  /** When it was put there, by the system's time. */
  readonly setAtMs?: number;
}

/** The system's time beside the mesh clock's, while they differ: what clients that know nothing of the mesh clock go by. */
export interface SystemTime {
  readonly nowMs: number;
  /** Since when they have differed as they do now, by the system's time; 0: since the mesh was started. */
  readonly sinceMs: number;
}

/** The system's time moved by an offset in milliseconds, or standing still. */
export class MeshClock implements Clock {
  readonly #startOffsetMs: number;
  #setting: ClockSetting = { movedMs: 0 };
  #offsetMs: number;
  readonly #listeners = new Set<() => void>();

  /** `startOffsetMs`: how far it is ahead from the beginning; what it is moved later adds to it. */
  constructor(startOffsetMs = 0) {
    this.#startOffsetMs = startOffsetMs;
    this.#offsetMs = startOffsetMs;
  }

  now(): number {
    return this.#setting.frozenAtMs ?? Date.now() + this.#offsetMs;
  }

  /** Undefined while the mesh clock shows the system's time. */
  systemTime(): SystemTime | undefined {
    if (this.#offsetMs === 0 && this.#setting.frozenAtMs === undefined) return undefined;
    return { nowMs: Date.now(), sinceMs: this.#setting.setAtMs ?? 0 };
  }

  /** How far it was ahead of the system's time when the mesh started, milliseconds. */
  get startOffsetMs(): number {
    return this.#startOffsetMs;
  }

  get setting(): ClockSetting {
    return this.#setting;
  }

  /** Puts the clock somewhere else; who listens is told. */
  set(setting: ClockSetting): void {
    this.#setting = setting;
    this.#offsetMs = this.#startOffsetMs + setting.movedMs;
    for (const listener of this.#listeners) listener();
  }

  /** Moves the clock; a positive number of milliseconds is the future. */
  advance(ms: number): void {
    const { movedMs, frozenAtMs, setAtMs } = this.#setting;
    this.set({
      movedMs: movedMs + ms,
      ...(frozenAtMs === undefined ? {} : { frozenAtMs: frozenAtMs + ms }),
      ...(setAtMs === undefined ? {} : { setAtMs }),
    });
  }

  /** Calls `listener` whenever the clock is put somewhere else, until `signal` aborts. */
  onSet(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }
}
