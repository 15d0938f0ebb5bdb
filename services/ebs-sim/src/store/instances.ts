import { ServiceError } from "@keymesh/errors";
import type { Write } from "@keymesh/storage";
import type { InstanceRecord } from "../domain/records.ts";
import type { JsonStore } from "./json-store.ts";
import { instanceKey, instancesOf } from "./layout.ts";

interface Owner {
  readonly region: string;
  readonly accountId: string;
}

/** Instances: records only, nothing runs. */
export class InstanceStore {
  readonly #store: JsonStore;

  constructor(store: JsonStore) {
    this.#store = store;
  }

  /** @throws ServiceError InvalidInstanceID.NotFound */
  async load(owner: Owner, instanceId: string): Promise<InstanceRecord> {
    return existing(await this.#store.get<InstanceRecord>(instanceKey(owner, instanceId)), instanceId);
  }

  /**
   * An instance, and the write that goes with what was decided on it: it fails when the instance was changed, or had another volume
   * attached, since. @throws ServiceError InvalidInstanceID.NotFound
   */
  async loadGuarded(
    owner: Owner,
    instanceId: string,
  ): Promise<{ readonly record: InstanceRecord; readonly guard: Write }> {
    const found = await this.#store.getGuarded<InstanceRecord>(instanceKey(owner, instanceId));
    return { record: existing(found?.record, instanceId), guard: found!.guard };
  }

  /** Sorted by id. */
  all(owner: Owner): Promise<InstanceRecord[]> {
    return this.#store.all(instancesOf(owner));
  }

  /** @throws ServiceError InvalidInstanceID.NotFound */
  async change(
    owner: Owner,
    instanceId: string,
    decide: (current: InstanceRecord) => InstanceRecord,
  ): Promise<void> {
    await this.#store.change<InstanceRecord>(instanceKey(owner, instanceId), (current) =>
      decide(existing(current, instanceId)),
    );
  }
}

function existing(instance: InstanceRecord | undefined, instanceId: string): InstanceRecord {
  if (!instance)
    throw new ServiceError("InvalidInstanceID.NotFound", `The instance ID '${instanceId}' does not exist`);
  return instance;
}
