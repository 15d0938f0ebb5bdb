import type { Grant } from "./grant.ts";

/** Operations whose grants apply whatever encryption context comes (fidelity §2.6), or that weigh the whole grant. */
const withoutContext: ReadonlySet<string> = new Set(["DescribeKey", "RetireGrant", "CreateGrant"]);

/**
 * The grants one grantee holds on one key, filed so that a request sees only those that can cover it. A grant with an
 * encryption context constraint is filed under one of its pairs: a request without that pair cannot satisfy it. So an
 * infrastructure with a grant per volume is decided as fast with 50,000 volumes as with one.
 */
export class GrantsOfGrantee {
  readonly #byId = new Map<string, Grant>();
  readonly #unconstrained = new Map<string, Grant[]>();
  readonly #byPair = new Map<string, Grant[]>();
  readonly #byOperation = new Map<string, Grant[]>();

  constructor(grants: readonly Grant[]) {
    for (const grant of grants) this.put(grant);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Adds a grant, or puts it in the place of the one with its id. */
  put(grant: Grant): void {
    this.remove(grant.grantId);
    this.#byId.set(grant.grantId, grant);
    for (const [file, key] of this.#placesOf(grant)) {
      const list = file.get(key);
      if (list === undefined) file.set(key, [grant]);
      else list.push(grant);
    }
  }

  remove(grantId: string): void {
    const grant = this.#byId.get(grantId);
    if (grant === undefined) return;
    this.#byId.delete(grantId);
    for (const [file, key] of this.#placesOf(grant)) {
      const list = file.get(key)!;
      if (list.length === 1) file.delete(key);
      else {
        list[list.indexOf(grant)] = list.at(-1)!;
        list.pop();
      }
    }
  }

  /** All of them, in no order. */
  all(): Iterable<Grant> {
    return this.#byId.values();
  }

  /** Those that may cover the operation with this context; the decision itself still holds each against the request. */
  candidates(operation: string, context: Readonly<Record<string, string>>): readonly Grant[] {
    if (this.#byId.size === 0) return none;
    if (withoutContext.has(operation)) return this.#byOperation.get(operation) ?? none;
    const unconstrained = this.#unconstrained.get(operation) ?? none;
    const constrained = Object.entries(context).flatMap(
      ([name, value]) => this.#byPair.get(pairKey(name, value)) ?? none,
    );
    return constrained.length === 0 ? unconstrained : [...unconstrained, ...constrained];
  }

  /** Where a grant is filed. */
  #placesOf({ operations, constraints }: Grant): [Map<string, Grant[]>, string][] {
    const places = operations
      .filter((operation) => withoutContext.has(operation))
      .map((operation): [Map<string, Grant[]>, string] => [this.#byOperation, operation]);
    const pairs = constraints?.encryptionContextEquals ?? constraints?.encryptionContextSubset ?? {};
    const [first] = Object.entries(pairs);
    if (first !== undefined) places.push([this.#byPair, pairKey(first[0], first[1])]);
    else for (const operation of operations) places.push([this.#unconstrained, operation]);
    return places;
  }
}

const none: readonly Grant[] = [];

function pairKey(name: string, value: string): string {
  return `${name.length}:${name}${value}`;
}
