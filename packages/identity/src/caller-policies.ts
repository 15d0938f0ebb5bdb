import { type CallerPolicies, type CompiledPolicy, compilePolicy } from "@keymesh/policy";
import type { NamedPolicy, Principal, PrincipalDirectory, PrincipalPolicies } from "./types.ts";

/**
 * All policies that limit a caller, compiled once for as long as the directory gives the same answer. The directory keeps its
 * answers until identity says they changed, so this costs no hop, and nothing here can outlive a change.
 */
export class CallerPoliciesCache {
  readonly #directory: PrincipalDirectory;
  readonly #compiled = new WeakMap<PrincipalPolicies, CallerPolicies>();

  constructor(directory: PrincipalDirectory) {
    this.#directory = directory;
  }

  /** Roots and services have none. @throws ServiceError UnrecognizedClientException when the principal is gone */
  async of(principal: Principal): Promise<CallerPolicies> {
    if (principal.type === "Root" || principal.type === "AWSService") return nothing;
    const policies = await this.#directory.policiesOf(principal);
    let compiled = this.#compiled.get(policies);
    if (compiled === undefined) {
      compiled = compilePolicies(policies);
      this.#compiled.set(policies, compiled);
    }
    return compiled;
  }
}

const nothing: CallerPolicies = { identityPolicies: [] };

/** A principal's policies, compiled. */
export function compilePolicies({ identity, boundary, session, tags }: PrincipalPolicies): CallerPolicies {
  return {
    identityPolicies: identity.map(compileOne),
    boundary: boundary && compileOne(boundary),
    sessionPolicies: session?.map(compileOne),
    principalTags: tags,
  };
}

function compileOne({ name, document }: NamedPolicy): CompiledPolicy {
  return compilePolicy(name, document, "identity");
}
