import type { PrincipalPolicies } from "@keymesh/identity";
import { type CompiledPolicy, compilePolicy } from "@keymesh/policy";

interface Compiled {
  readonly identityPolicies: readonly CompiledPolicy[];
  readonly boundary?: CompiledPolicy;
}

/** Principals' policies compiled once; the directory gives the same object until they change. */
export class CallerPolicies {
  readonly #compiled = new WeakMap<PrincipalPolicies, Compiled>();

  of(policies: PrincipalPolicies): Compiled {
    let compiled = this.#compiled.get(policies);
    if (compiled === undefined) {
      compiled = {
        identityPolicies: policies.identity.map(({ name, document }) =>
          compilePolicy(name, document, "identity"),
        ),
        ...(policies.boundary !== undefined && {
          boundary: compilePolicy("boundary", policies.boundary, "identity"),
        }),
      };
      this.#compiled.set(policies, compiled);
    }
    return compiled;
  }
}
