import { ServiceError } from "@keymesh/errors";
import type { KeyValueStore, Write } from "@keymesh/storage";
import type { AccessKey, Account, Role, User } from "../domain/entities.ts";
import {
  accessKeyKey,
  accountKey,
  accountsPrefix,
  roleKey,
  rolesPrefix,
  userKey,
  usersPrefix,
} from "./entity-keys.ts";

/** A record and the version a write must name to be made on what was read. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: number;
}

/** One page of records and where the next one starts; undefined: there are no more. */
export interface Page<T> {
  readonly values: T[];
  readonly marker: string | undefined;
}

/** Identity's records as they lie in storage: JSON, written by compare-and-set. */
export class EntityStore {
  readonly #kv: Pick<KeyValueStore, "get" | "scan" | "write">;

  constructor(kv: Pick<KeyValueStore, "get" | "scan" | "write">) {
    this.#kv = kv;
  }

  account = (accountId: string) => this.#get<Account>(accountKey(accountId));
  user = (accountId: string, name: string) => this.#get<User>(userKey(accountId, name));
  role = (accountId: string, name: string) => this.#get<Role>(roleKey(accountId, name));
  accessKey = (accessKeyId: string) => this.#get<AccessKey>(accessKeyKey(accessKeyId));

  accounts = (limit: number, marker: string) =>
    this.#page<Account>(accountsPrefix, limit, marker, ({ accountId }) => accountId);
  users = (accountId: string, limit: number, marker: string) =>
    this.#page<User>(usersPrefix(accountId), limit, marker, ({ userName }) => userName);
  roles = (accountId: string, limit: number, marker: string) =>
    this.#page<Role>(rolesPrefix(accountId), limit, marker, ({ roleName }) => roleName);

  /** Whether a prefix holds at least so many records. */
  async hasAtLeast(prefix: string, count: number): Promise<boolean> {
    let after: string | undefined;
    for (let found = 0; found < count; ) {
      const entries = await this.#kv.scan({ prefix, after, limit: Math.min(count - found, 1000) });
      if (entries.length === 0) return false;
      found += entries.length;
      after = entries.at(-1)!.key;
    }
    return true;
  }

  /** All or nothing. @throws ServiceError ConditionFailed when something was changed meanwhile */
  async write(writes: readonly Write[]): Promise<void> {
    await this.#kv.write(writes);
  }

  async #get<T>(key: string): Promise<Versioned<T> | undefined> {
    const entry = await this.#kv.get(key);
    return entry && { value: JSON.parse(entry.value.toString()) as T, version: entry.version };
  }

  async #page<T>(
    prefix: string,
    limit: number,
    marker: string,
    nameOf: (value: T) => string,
  ): Promise<Page<T>> {
    const after = marker === "" ? undefined : prefix + marker.toLowerCase();
    const entries = await this.#kv.scan({ prefix, after, limit: limit + 1 });
    const values = entries.slice(0, limit).map(({ value }) => JSON.parse(value.toString()) as T);
    return { values, marker: entries.length > limit ? nameOf(values.at(-1)!) : undefined };
  }
}

/** A put of a record on the version it was read with; 0: it must not exist yet. */
export function putOf(key: string, value: object, ifVersion?: number): Write {
  return { put: key, value: Buffer.from(JSON.stringify(value)), ifVersion };
}

const maxAttempts = 5;

/** Runs a read-decide-write again when another one came between. */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = maxAttempts; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      const isRace = error instanceof ServiceError && error.code === "ConditionFailed";
      if (!isRace) throw error;
      if (left === 1) {
        throw new ServiceError("ServiceUnavailable", "The entity is being changed by others; try again.", {
          cause: error,
        });
      }
    }
  }
}
