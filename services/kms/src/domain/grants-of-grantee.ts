import type { Grant } from "./grant.ts";

/** Operations whose grants apply whatever encryption context comes (fidelity §2.6), or that weigh the whole grant. */
const withoutContext: ReadonlySet<string> = new Set(["DescribeKey", "RetireGrant", "CreateGrant"]);

/**
 * The grants one grantee holds on one key, filed so that a request sees only those that can cover it. A grant with an
 * encryption context constraint is filed under one of its pairs: a request without that pair cannot satisfy it. So an
 * infrastructure with a grant per volume is decided as fast with 50,000 volumes as with one.
 */
export class GrantsOfGrantee {
  readonly size: number;
  readonly #unconstrained = new Map<string, Grant[]>();
  readonly #byPair = new Map<string, Grant[]>();
  readonly #byOperation = new Map<string, Grant[]>();

  constructor(grants: readonly Grant[]) {
    this.size = grants.length;
    for (const grant of grants) this.#file(grant);
  }

  /** Those that may cover the operation with this context; the decision itself still holds each against the request. */
  candidates(operation: string, context: Readonly<Record<string, string>>): readonly Grant[] {
    if (this.size === 0) return none;
    if (withoutContext.has(operation)) return this.#byOperation.get(operation) ?? none;
    const unconstrained = this.#unconstrained.get(operation) ?? none;
    const constrained = Object.entries(context).flatMap(
      ([name, value]) => this.#byPair.get(pairKey(name, value)) ?? none,
    );
    return constrained.length === 0 ? unconstrained : [...unconstrained, ...constrained];
  }

  #file(grant: Grant): void {
    for (const operation of grant.operations) {
      if (withoutContext.has(operation)) append(this.#byOperation, operation, grant);
    }
    const pairs =
      grant.constraints?.encryptionContextEquals ?? grant.constraints?.encryptionContextSubset ?? {};
    const [first] = Object.entries(pairs);
    if (first !== undefined) append(this.#byPair, pairKey(first[0], first[1]), grant);
    else for (const operation of grant.operations) append(this.#unconstrained, operation, grant);
  }
}

const none: readonly Grant[] = [];

function pairKey(name: string, value: string): string {
  return `${name.length}:${name}${value}`;
}

function append(map: Map<string, Grant[]>, key: string, grant: Grant): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [grant]);
  else list.push(grant);
}
