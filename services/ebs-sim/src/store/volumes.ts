import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import type { VolumeRecord } from "../domain/records.ts";
import type { JsonStore } from "./json-store.ts";
import { allVolumes, volumeKey, volumesOf } from "./layout.ts";

interface Owner {
  readonly region: string;
  readonly accountId: string;
}

/** Volumes' records. */
export class VolumeStore {
  readonly #store: JsonStore;

  constructor(store: JsonStore) {
    this.#store = store;
  }

  /** @throws ServiceError InvalidVolume.NotFound */
  async load(owner: Owner, volumeId: string): Promise<VolumeRecord> {
    return existing(await this.#store.get<VolumeRecord>(volumeKey(owner, volumeId)), volumeId);
  }

  /** Sorted by id. */
  all(owner: Owner): Promise<VolumeRecord[]> {
    return this.#store.all(volumesOf(owner));
  }

  /** Of every account and region: what a start has to look through. */
  everywhere(): Promise<VolumeRecord[]> {
    return this.#store.all(allVolumes);
  }

  /**
   * Changes a volume as `decide` says of its state now, and writes `beside` with it.
   * @throws ServiceError InvalidVolume.NotFound, and what `decide` throws; ConditionFailed when there is a `guard` that may not hold
   */
  async change(
    owner: Owner,
    volumeId: string,
    decide: (current: VolumeRecord) => VolumeRecord,
    beside?: (current: VolumeRecord) => Readonly<Record<string, unknown>>,
    guard?: Write,
  ): Promise<VolumeRecord> {
    return this.#store.change<VolumeRecord>(
      volumeKey(owner, volumeId),
      (current) => decide(existing(current, volumeId)),
      beside && ((current) => beside(existing(current, volumeId))),
      guard,
    );
  }

  remove(owner: Owner, volumeId: string): Promise<void> {
    return this.#store.remove(volumeKey(owner, volumeId));
  }
}

function existing(volume: VolumeRecord | undefined, volumeId: string): VolumeRecord {
  if (!volume) throw new ServiceError("InvalidVolume.NotFound", `The volume '${volumeId}' does not exist.`);
  return volume;
}
