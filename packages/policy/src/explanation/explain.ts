import { decideIdentity } from "../decision/decide-identity.ts";
import { decideKms } from "../decision/decide-kms.ts";
import { opened } from "../language/compile.ts";
import { variablesIn } from "../language/pattern.ts";
import { type Question, questionOf } from "../language/question.ts";
import type { CallerPolicies, CompiledPolicy, IdentityDecisionInput, KmsDecisionInput } from "../types.ts";
import { explainGrants } from "./explain-grants.ts";
import { explainStatement } from "./explain-statement.ts";
import type { Explanation, PolicyExplanation } from "./explanation.ts";

type Attached = readonly [PolicyExplanation["kind"], CompiledPolicy];

/**
 * Decides as {@link decideKms} and says why, at whatever cost: for people who ask, not for the path of a call. When `grants` is
 * an index, those the caller holds in one of its names are explained; of a list, all.
 */
export function explainKms(input: KmsDecisionInput): Explanation {
  const question = questionOf(input.request, input, input.encryptionContext);
  const policies: Attached[] = [["key", input.keyPolicy], ...onCallerSide(input)];
  return {
    decision: decideKms(input),
    ...explained(policies, question),
    grants: explainGrants(input),
  };
}

/** Decides as {@link decideIdentity} and says why. */
export function explainIdentity(input: IdentityDecisionInput): Explanation {
  const question = questionOf(input.request, input);
  const { resourcePolicy } = input;
  const onResource: Attached[] = resourcePolicy === undefined ? [] : [["resource", resourcePolicy]];
  const policies = [...onResource, ...onCallerSide(input)];
  return { decision: decideIdentity(input), ...explained(policies, question), grants: [] };
}

function onCallerSide({ identityPolicies, boundary, sessionPolicies }: CallerPolicies): Attached[] {
  return [
    ...identityPolicies.map((policy): Attached => ["identity", policy]),
    ...(boundary === undefined ? [] : [["boundary", boundary] as const]),
    ...(sessionPolicies ?? []).map((policy): Attached => ["session", policy]),
  ];
}

function explained(
  attached: readonly Attached[],
  question: Question,
): Pick<Explanation, "policies" | "missingContextKeys"> {
  const policies = attached.map(([kind, policy]): PolicyExplanation => {
    const { id, statements } = opened(policy);
    return { kind, policy: id, statements: statements.map((one) => explainStatement(one, question)) };
  });
  return { policies, missingContextKeys: missingKeys(attached, question) };
}

function missingKeys(attached: readonly Attached[], { context }: Question): string[] {
  const missing = new Map<string, string>();
  const note = (key: string) => {
    if (context.valuesOf(key.toLowerCase()) === undefined && !missing.has(key.toLowerCase()))
      missing.set(key.toLowerCase(), key);
  };
  for (const [, policy] of attached) {
    const { statements, variables } = opened(policy);
    for (const { conditions, written } of statements) {
      for (const { key } of conditions) note(key);
      const texts = [...written.resource.values, ...conditions.flatMap(({ values }) => values)];
      if (variables) for (const text of texts) variablesIn(text).forEach(note);
    }
  }
  return [...missing.values()];
}
