import { type CallerPolicies, compilePolicy } from "@keymesh/policy";
import type { Principal, PrincipalDirectory, PrincipalPolicies } from "./types.ts";

/**
 * A caller's identity policies, compiled once for as long as the directory gives the same answer. The directory keeps its
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
      compiled = compile(policies);
      this.#compiled.set(policies, compiled);
    }
    return compiled;
  }
}

const nothing: CallerPolicies = { identityPolicies: [] };

function compile({ identity, boundary }: PrincipalPolicies): CallerPolicies {
  return {
    identityPolicies: identity.map(({ name, document }) => compilePolicy(name, document, "identity")),
    boundary: boundary === undefined ? undefined : compilePolicy("boundary", boundary, "identity"),
  };
}
