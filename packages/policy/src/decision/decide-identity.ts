import { opened } from "../language/compile.ts";
import { verdictOf } from "../language/evaluate.ts";
import { ADMISSION } from "../language/principal.ts";
import { questionOf } from "../language/question.ts";
import type { Decision, IdentityDecisionInput } from "../types.ts";
import { callerVerdict, missingOnCallerSide } from "./caller.ts";
import { allowedBy, deniedBy, deniedForLack } from "./reasons.ts";

/**
 * Decides on anything but a KMS key: a deny anywhere refuses; in the resource's own account an identity-based policy or the
 * resource's policy naming the caller is enough, from another account both must allow. A role's trust policy (kind `trust`)
 * must always admit the caller. The root user of the owning account needs nothing but the absence of a deny.
 */
export function decideIdentity(input: IdentityDecisionInput): Decision {
  const { request, resourcePolicy } = input;
  const question = questionOf(request, input);
  const resource = resourcePolicy && verdictOf(resourcePolicy, question);
  if (resource?.denied) return deniedBy(request, "a resource-based policy", resource.denied);
  const caller = callerVerdict(input, question);
  if (caller.denied) return deniedBy(request, caller.denied.source, caller.denied.cited);

  const admission = resource?.admission ?? ADMISSION.none;
  const isService = request.principal.type === "AWSService";
  const isOwn = isService || request.principal.accountId === request.resourceAccountId;
  const isNamed =
    admission === ADMISSION.direct || (admission === ADMISSION.role && caller.limit === undefined);
  if (isOwn && isNamed) {
    return allowedBy(request, "resourcePolicyAllow", resource?.allowed, "the resource's policy allows it.");
  }
  const mustAdmit =
    !isOwn || isService || (resourcePolicy !== undefined && opened(resourcePolicy).kind === "trust");
  if (mustAdmit && admission === ADMISSION.none) return deniedForLack(request, "noResourcePolicyAllows");
  const missing = missingOnCallerSide(caller, question);
  if (missing !== undefined) {
    // The resource's policy names the role, and only its boundary or session policies are in the way.
    const isLimited = isOwn && admission === ADMISSION.role && caller.limit !== undefined;
    return deniedForLack(request, isLimited ? caller.limit : missing);
  }
  if (request.principal.type === "Root") {
    return allowedBy(
      request,
      "rootAllow",
      resource?.allowed,
      "the root user of an account may do all in it.",
    );
  }
  return allowedBy(
    request,
    "identityPolicyAllow",
    caller.identity.allowed,
    "an identity-based policy allows it.",
  );
}
