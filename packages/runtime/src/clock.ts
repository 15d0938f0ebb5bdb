/** The mesh clock: milliseconds since the epoch. Movable in tests and demos, so nothing else may ask the system's. */
export interface Clock {
  now(): number;
  /** The system's time beside a clock that was moved; undefined, or absent, for one that never was. */
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
  /** How far it was ahead of the system's time in the places it was before, the last first, milliseconds. */
  readonly formerOffsetsMs?: readonly number[];
}

/** The system's time beside a mesh clock that was moved: what clients that know nothing of the mesh clock go by. */
export interface SystemTime {
  readonly nowMs: number;
  /** Since when the mesh clock is where it is, by the system's time; 0: since the mesh was started. */
  readonly sinceMs: number;
  /** What the mesh clock would show had it been left where it was before: clients may still go by that. */
  readonly formerMs: readonly number[];
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

  /** Undefined when the mesh clock shows the system's time and was never moved. */
  systemTime(): SystemTime | undefined {
    const { setAtMs, frozenAtMs, formerOffsetsMs = [] } = this.#setting;
    if (this.#offsetMs === 0 && setAtMs === undefined && frozenAtMs === undefined) return undefined;
    const nowMs = Date.now();
    return { nowMs, sinceMs: setAtMs ?? 0, formerMs: formerOffsetsMs.map((offsetMs) => nowMs + offsetMs) };
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
    const { movedMs, frozenAtMs } = this.#setting;
    const frozen = frozenAtMs === undefined ? {} : { frozenAtMs: frozenAtMs + ms };
    this.set({ ...this.#setting, movedMs: movedMs + ms, ...frozen });
  }

  /** Calls `listener` whenever the clock is put somewhere else, until `signal` aborts. */
  onSet(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener("abort", () => this.#listeners.delete(listener), { once: true });
  }
}
