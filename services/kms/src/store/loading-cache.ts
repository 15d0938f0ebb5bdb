interface Slot<V> {
  value: V | undefined;
  loading: Promise<V> | undefined;
  weight: number;
}

/**
 * A bounded cache that loads what it lacks, once for all who ask at the same time, and drops the least recently used.
 * What was invalidated while it was being loaded is given to those who asked and not kept: it may be older than the change.
 */
export class LoadingCache<V> {
  readonly #slots = new Map<string, Slot<V>>();
  readonly #maxWeight: number;
  readonly #load: (key: string) => Promise<V>;
  readonly #weightOf: (value: V) => number;
  #weight = 0;

  /** `maxWeight`: the sum of `weightOf` (default 1 each) over all that is kept. */
  constructor(
    maxWeight: number,
    load: (key: string) => Promise<V>,
    weightOf: (value: V) => number = () => 1,
  ) {
    this.#maxWeight = maxWeight;
    this.#load = load;
    this.#weightOf = weightOf;
  }

  /** At once when it is there, which is the hot path; else a promise. A failed load is not kept. */
  get(key: string): V | Promise<V> {
    const slot = this.#slots.get(key);
    if (slot === undefined) return this.#start(key);
    if (slot.loading !== undefined) return slot.loading;
    this.#slots.delete(key);
    this.#slots.set(key, slot);
    return slot.value as V;
  }

  /** What is there, without asking for it: undefined when it is not, or only just being loaded. */
  peek(key: string): V | undefined {
    return this.#slots.get(key)?.value;
  }

  /** To be called when a kept value was changed in place. */
  reweigh(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined || slot.loading !== undefined) return;
    const weight = this.#weightOf(slot.value as V);
    this.#weight += weight - slot.weight;
    slot.weight = weight;
    this.#shrink();
  }

  invalidate(key: string): void {
    const slot = this.#slots.get(key);
    if (slot === undefined) return;
    this.#slots.delete(key);
    this.#weight -= slot.weight;
  }

  clear(): void {
    this.#slots.clear();
    this.#weight = 0;
  }

  async #start(key: string): Promise<V> {
    const loading = this.#load(key);
    const slot: Slot<V> = { value: undefined, loading, weight: 0 };
    this.#slots.set(key, slot);
    try {
      const value = await loading;
      if (this.#slots.get(key) === slot) this.#keep(slot, value);
      return value;
    } catch (error) {
      if (this.#slots.get(key) === slot) this.#slots.delete(key);
      throw error;
    }
  }

  #keep(slot: Slot<V>, value: V): void {
    slot.value = value;
    slot.loading = undefined;
    slot.weight = this.#weightOf(value);
    this.#weight += slot.weight;
    this.#shrink();
  }

  #shrink(): void {
    for (const key of this.#slots.keys()) {
      if (this.#weight <= this.#maxWeight) return;
      this.invalidate(key);
    }
  }
}
