import type { Explanation } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Explained } from "./explained.ts";
import { headlineOf } from "./headline.ts";

/** An explanation as ExplainDecision answers it. */
export function answerOf(explained: Explained): kmsV1.ExplainDecisionResponse {
  const { explanation, principal, action, key, stateError } = explained;
  const { allowed, reason } = explanation.decision;
  return {
    allowed,
    headline: headlineOf(explained),
    sentence: reason.sentence,
    kind: reason.kind,
    policy: reason.policy ?? "",
    statement: reason.statement ?? "",
    principalArn: principal.arn,
    action: `kms:${action}`,
    keyArn: key?.arn ?? "",
    stateError: stateError ?? "",
    policies: explanation.policies.map(({ statements, ...policy }) => ({
      ...policy,
      statements: statements.map(({ because, ...statement }) => ({
        ...statement,
        because: because.map(mismatchMessage),
      })),
    })),
    grants: explanation.grants.map(({ because, ...grant }) => ({
      ...grant,
      because: because.map(({ sentence }) => sentence),
    })),
    missingContextKeys: [...explanation.missingContextKeys],
  };
}

type Mismatch = Explanation["policies"][number]["statements"][number]["because"][number];

function mismatchMessage({ policyValues, requestValues, ...rest }: Mismatch): kmsV1.ExplainedMismatch {
  return { ...rest, policyValues: [...policyValues], requestValues: [...(requestValues ?? [])] };
}
