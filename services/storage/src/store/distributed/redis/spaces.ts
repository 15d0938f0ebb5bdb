import { ServiceError } from "@keymesh/errors";
import type { RedisClient } from "./client.ts";
import { Space } from "./space.ts";
import { WriteGroup } from "./write-groups.ts";

/** A namespace: one Cluster slot, in which a batch may touch any keys. */
export interface Namespace {
  readonly name: string;
  /** What callers keep as keys and values. */
  readonly keyValue: Space;
  /** What this service keeps about blobs. */
  readonly blobs: Space;
}

/** The set of all namespaces anything was ever written in. */
const REGISTRY = "keymesh:namespaces";

/** The namespaces of keys and blobs: what stands before the first slash. */
export class Namespaces {
  readonly #client: RedisClient;
  readonly #waitReplicas: number;
  readonly #known = new Map<string, Namespace>();
  readonly #registered = new Map<string, Promise<unknown>>();

  constructor(client: RedisClient, waitReplicas: number) {
    this.#client = client;
    this.#waitReplicas = waitReplicas;
  }

  /** The namespace of a key, a blob's name or a prefix. @throws ServiceError InvalidParameterValue when there is none */
  of(name: string): Namespace {
    const namespace = /^\.?[a-z0-9][a-z0-9-]{0,62}(?=\/)/.exec(name)?.[0];
    if (namespace === undefined)
      throw new ServiceError(
        "InvalidParameterValue",
        "distributed storage needs names and prefixes that begin with a namespace, such as kms/",
      );
    let known = this.#known.get(namespace);
    if (!known) {
      const group = new WriteGroup(this.#client, this.#waitReplicas, () => this.#register(namespace));
      known = {
        name: namespace,
        keyValue: new Space(this.#client, group, { namespace, name: "kv", isWatched: true }),
        blobs: new Space(this.#client, group, { namespace, name: "blobs", isWatched: false }),
      };
      this.#known.set(namespace, known);
    }
    return known;
  }

  /** Of all keys of a batch. @throws ServiceError InvalidParameterValue when they are of several */
  ofAll(names: readonly string[]): Namespace {
    const [first, ...rest] = names.map((name) => this.of(name));
    if (rest.some((other) => other !== first))
      throw new ServiceError("InvalidParameterValue", "a batch must stay in one namespace");
    return first!;
  }

  /** Those that have names under a prefix, in the order of these names. */
  async under(prefix: string): Promise<Namespace[]> {
    if (prefix.includes("/")) return [this.of(prefix)];
    const all = await this.#client.run("read", (redis) => redis.smembers(REGISTRY));
    return all
      .map((namespace) => `${namespace}/`)
      .filter((name) => name.startsWith(prefix))
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
      .map((name) => this.of(name));
  }

  /** Before the first write of this process in a namespace: in a Cluster the registry lies elsewhere. */
  #register(namespace: string): Promise<unknown> {
    let registered = this.#registered.get(namespace);
    if (!registered) {
      registered = this.#client.run("read", (redis) => redis.sadd(REGISTRY, namespace));
      this.#registered.set(namespace, registered);
      registered.catch(() => this.#registered.delete(namespace));
    }
    return registered;
  }
}
