import { setTimeout as sleep } from "node:timers/promises";
import { ServiceError } from "@keymesh/errors";
import {
  type Entry,
  entriesUnder,
  isConflict,
  type KeyValueStore,
  parseStored,
  type Write,
} from "@keymesh/storage";
import type { AccessKey, Account, Group, ManagedPolicy, Role, User } from "../domain/entities.ts";
import {
  accessKeyKey,
  accountKey,
  accountsPrefix,
  groupKey,
  groupsPrefix,
  keyPrefix,
  membersPrefix,
  policiesPrefix,
  policyKey,
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

type Store = Pick<KeyValueStore, "get" | "scan" | "write">;

/** Identity's records as they lie in storage: JSON, written by compare-and-set. */
export class EntityStore {
  readonly #kv: Store;

  constructor(kv: Store) {
    this.#kv = kv;
  }

  account = (accountId: string) => this.record<Account>(accountKey(accountId));
  user = (accountId: string, name: string) => this.record<User>(userKey(accountId, name));
  role = (accountId: string, name: string) => this.record<Role>(roleKey(accountId, name));
  group = (accountId: string, name: string) => this.record<Group>(groupKey(accountId, name));
  policy = (accountId: string, name: string) => this.record<ManagedPolicy>(policyKey(accountId, name));
  accessKey = (accessKeyId: string) => this.record<AccessKey>(accessKeyKey(accessKeyId));

  /** In the order of their names in lower case, from after the one given; `""`: from the first. */
  accounts = (after: string) => this.records<Account>(accountsPrefix, after);
  users = (accountId: string, after = "") => this.records<User>(usersPrefix(accountId), after);
  roles = (accountId: string, after = "") => this.records<Role>(rolesPrefix(accountId), after);
  groups = (accountId: string, after = "") => this.records<Group>(groupsPrefix(accountId), after);
  policies = (accountId: string, after = "") => this.records<ManagedPolicy>(policiesPrefix(accountId), after);

  /** The names of a group's members. */
  async *members(accountId: string, group: string, after = ""): AsyncGenerator<string> {
    for await (const { value } of this.#entries(membersPrefix(accountId, group), after))
      yield value.toString();
  }

  /** One record of any kind. */
  async record<T>(key: string): Promise<Versioned<T> | undefined> {
    const entry = await this.#kv.get(key);
    return entry && { value: parsed<T>(entry), version: entry.version };
  }

  /** All records under a prefix, in the order of their keys. */
  async *records<T>(prefix: string, after = ""): AsyncGenerator<T> {
    for await (const entry of this.#entries(prefix, after)) yield parsed<T>(entry);
  }

  /** Whether a prefix holds at least so many records. */
  async hasAtLeast(prefix: string, count: number): Promise<boolean> {
    let found = 0;
    for await (const _ of this.#entries(prefix, "")) {
      found += 1;
      if (found >= count) return true;
    }
    return false;
  }

  /** All or nothing. @throws ServiceError ConditionFailed when something was changed meanwhile */
  async write(writes: readonly Write[]): Promise<void> {
    await this.#kv.write(writes);
  }

  #entries(prefix: string, first: string): AsyncGenerator<Entry> {
    return entriesUnder(this.#kv, prefix, first === "" ? {} : { after: prefix + first.toLowerCase() });
  }
}

/** What records of earlier versions of the mesh do not have yet. */
const ADDED: Readonly<Record<string, object>> = {
  users: { attached: [], tags: {}, groups: [] },
  roles: { attached: [], tags: {}, maxSessionSeconds: 3600 },
  "access-keys": { status: "Active" },
};

function parsed<T>({ key, value }: Entry): T {
  const folder = key.slice(keyPrefix.length, key.indexOf("/", keyPrefix.length));
  return { ...ADDED[folder], ...parseStored<object>(value) } as T;
}

/** A put of a record on the version it was read with; 0: it must not exist yet. */
export function putOf(key: string, value: object, ifVersion?: number): Write {
  return { put: key, value: Buffer.from(JSON.stringify(value)), ifVersion };
}

const maxAttempts = 16;
/** The pause before another attempt grows with them, by chance, so that replicas do not meet again; milliseconds. */
const pauseMs = 4;

/** Runs a read-decide-write again when another one came between. */
export async function retried<T>(attempt: () => Promise<T>): Promise<T> {
  for (let left = maxAttempts; ; left -= 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isConflict(error)) throw error;
      if (left === 1) {
        throw new ServiceError("ServiceUnavailable", "The entity is being changed by others; try again.", {
          cause: error,
        });
      }
      await sleep(Math.random() * (maxAttempts - left) * pauseMs);
    }
  }
}
