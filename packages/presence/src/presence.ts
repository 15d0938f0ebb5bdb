import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { type Entry, entriesUnder, isConflict, type KeyValueStore } from "@keymesh/storage";

/** How often a replica says that it is there. */
const BEAT_MS = 3_000;
/** How long what it said holds, for itself: from then on it must not act as the one that is there. */
const HELD_MS = 10_000;
/** How long the others wait for its next word; longer than it would hold on by itself. */
const GONE_MS = 12_000;

/** A stop does not wait longer for a storage that hangs. */
const LEAVE_MS = 2_000;

export interface PresenceOptions {
  readonly kv: KeyValueStore;
  /** Where the replicas of this service are written down, `s3/replica/`. */
  readonly prefix: string;
  /** This replica's name; no two that run may have the same. */
  readonly instance: string;
  /** What the others may know of it. */
  readonly about?: () => string;
  /** The others took this one for gone: what is the present one's alone is not its any more. It joins again by itself. */
  readonly onLost?: () => void;
  /** Another is gone, for longer than it would hold on by itself. Told to all who are there. */
  readonly onGone?: (instance: string) => void;
  /** The storage could not be asked; it is tried again. */
  readonly onFailure?: (error: unknown) => void;
  /** Milliseconds that only grow; by default this machine's. No clock is compared with another machine's. */
  readonly nowMs?: () => number;
}

interface Known {
  readonly about: string;
  readonly version: number;
  /** When its entry was last seen to change. */
  readonly seenMs: number;
  /** When its entry was first seen to be away. */
  readonly leftMs?: number;
}

/**
 * Which replicas of a service are there. Each writes an entry again every three seconds; one that is not heard of for twelve is
 * taken out, and only then gone. One that cannot write knows it after ten, before the others do, so that two never take the same
 * thing for theirs.
 */
export class Presence {
  readonly #options: PresenceOptions;
  readonly #nowMs: () => number;
  readonly #epoch = randomUUID();
  readonly #others = new Map<string, Known>();
  #version = 0;
  #heldSinceMs = Number.NEGATIVE_INFINITY;
  #timer: NodeJS.Timeout | undefined;
  #beating: Promise<void> | undefined;
  #hasLeft = false;

  constructor(options: PresenceOptions) {
    this.#options = options;
    this.#nowMs = options.nowMs ?? (() => performance.now());
  }

  /**
   * Says that it is there, learns who else is, and goes on so until {@link leave}, even when the first time failed.
   * @throws ServiceError the storage's
   */
  async join(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.beat(), BEAT_MS).unref();
    await this.#claim();
    await this.#look();
  }

  /** Says that it goes, unless the storage is away: then the others find out. */
  async leave(): Promise<void> {
    this.#hasLeft = true;
    clearInterval(this.#timer);
    await this.#beating;
    this.#heldSinceMs = Number.NEGATIVE_INFINITY;
    const left = this.#options.kv
      .write([{ delete: this.#key(this.#options.instance), ifVersion: this.#version }])
      .then(
        () => {},
        (error) => this.#options.onFailure?.(error),
      );
    await Promise.race([left, sleep(LEAVE_MS, undefined, { ref: false })]);
  }

  /** Whether the others still count on this one. */
  get isHeld(): boolean {
    return this.#nowMs() - this.#heldSinceMs < HELD_MS;
  }

  /** The others that are there, with what they said of themselves. */
  get others(): ReadonlyMap<string, string> {
    const there = [...this.#others].filter(([, { leftMs }]) => leftMs === undefined);
    return new Map(there.map(([instance, { about }]) => [instance, about]));
  }

  /** Whether a replica is there: this one, or another that neither left nor was taken out because it fell silent. */
  isAlive(instance: string): boolean {
    if (instance === this.#options.instance) return this.isHeld;
    const known = this.#others.get(instance);
    return known !== undefined && known.leftMs === undefined;
  }

  /** What another that is there said of itself, asking the storage when it is not known: it may just have come. */
  async about(instance: string): Promise<string | undefined> {
    if (!this.isAlive(instance)) {
      const entry = await this.#options.kv.get(this.#key(instance));
      if (entry !== undefined) this.#see(entry);
    }
    return this.isAlive(instance) ? this.#others.get(instance)?.about : undefined;
  }

  /** One turn: says that it is there, looks who else is. Never throws. */
  beat(): Promise<void> {
    this.#beating ??= this.#turn().finally(() => {
      this.#beating = undefined;
    });
    return this.#beating;
  }

  async #turn(): Promise<void> {
    if (this.#hasLeft) return;
    try {
      if (!(await this.#renew())) {
        this.#options.onLost?.();
        await this.#claim();
      }
      await this.#look();
    } catch (error) {
      this.#options.onFailure?.(error);
    }
    // Even while the storage is away: what is held by nobody's word any more is let go in time.
    if (!this.isHeld) this.#options.onLost?.();
  }

  /** False when the entry is not this process's any more. */
  async #renew(): Promise<boolean> {
    const sinceMs = this.#nowMs();
    const found = await this.#options.kv.get(this.#key(this.#options.instance));
    if (found === undefined || decode(found).epoch !== this.#epoch) return false;
    await this.#write(found.version, sinceMs);
    return true;
  }

  /** A process of the same name before this one is over. */
  async #claim(): Promise<void> {
    const sinceMs = this.#nowMs();
    const before = await this.#options.kv.get(this.#key(this.#options.instance));
    await this.#write(before?.version ?? 0, sinceMs);
  }

  async #write(ifVersion: number, sinceMs: number): Promise<void> {
    const { instance, about } = this.#options;
    const value = Buffer.from(JSON.stringify({ about: about?.() ?? "", epoch: this.#epoch }));
    const [version] = await this.#options.kv.write([{ put: this.#key(instance), value, ifVersion }]);
    this.#version = version!;
    this.#heldSinceMs = sinceMs;
  }

  async #look(): Promise<void> {
    const { prefix, kv, instance: self } = this.#options;
    const present = new Set<string>();
    for await (const entry of entriesUnder(kv, prefix)) {
      const instance = entry.key.slice(prefix.length);
      if (instance === self) continue;
      present.add(instance);
      this.#see(entry);
    }
    for (const [instance, known] of this.#others) {
      if (!present.has(instance) && known.leftMs === undefined)
        this.#others.set(instance, { ...known, leftMs: this.#nowMs() });
      await this.#forgetIfGone(instance);
    }
  }

  #see(entry: Entry): void {
    const instance = entry.key.slice(this.#options.prefix.length);
    const known = this.#others.get(instance);
    if (known?.version === entry.version && known.leftMs === undefined) return;
    this.#others.set(instance, { about: decode(entry).about, version: entry.version, seenMs: this.#nowMs() });
  }

  async #forgetIfGone(instance: string): Promise<void> {
    const { seenMs, leftMs, version } = this.#others.get(instance)!;
    if (this.#nowMs() - (leftMs ?? seenMs) < GONE_MS) return;
    if (leftMs === undefined && !(await this.#strike(instance, version))) return;
    this.#others.delete(instance);
    this.#options.onGone?.(instance);
  }

  /** Takes an entry out, so that whoever comes back finds that it was taken for gone; false when it has come back already. */
  async #strike(instance: string, ifVersion: number): Promise<boolean> {
    try {
      await this.#options.kv.write([{ delete: this.#key(instance), ifVersion }]);
      return true;
    } catch (error) {
      if (!isConflict(error)) throw error;
      const entry = await this.#options.kv.get(this.#key(instance));
      if (entry !== undefined) this.#see(entry);
      return entry === undefined;
    }
  }

  #key(instance: string): string {
    return this.#options.prefix + instance;
  }
}

function decode({ value }: Entry): { readonly about: string; readonly epoch: string } {
  return JSON.parse(value.toString());
}
