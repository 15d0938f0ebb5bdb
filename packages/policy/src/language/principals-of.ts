import type { AuthorizationRequest, CompiledPolicy } from "../types.ts";
import { opened } from "./compile.ts";
import { verdictOf } from "./evaluate.ts";
import { ADMISSION, type NamedPrincipal } from "./principal.ts";
import { questionOf } from "./question.ts";

export type { NamedPrincipal } from "./principal.ts";

/**
 * Every principal a resource-based policy names, each once, so that its service can check that they exist. An account is given
 * as its root's ARN.
 */
export function principalsOf(policy: CompiledPolicy): readonly NamedPrincipal[] {
  const named = new Map<string, NamedPrincipal>();
  for (const statement of opened(policy).statements) {
    for (const principal of statement.principal?.named ?? []) named.set(JSON.stringify(principal), principal);
  }
  return [...named.values()];
}

/**
 * Whether a resource-based policy by itself lets the caller, or leaves it to the caller's account to let it, and does not deny.
 * KMS's lockout check: a policy that does not pass it for kms:PutKeyPolicy is refused with `The new key policy will not allow
 * you to update the key policy in the future.`
 */
export function allowsPrincipal(policy: CompiledPolicy, request: AuthorizationRequest): boolean {
  const verdict = verdictOf(policy, questionOf(request));
  return verdict.denied === undefined && verdict.admission !== ADMISSION.none;
}
