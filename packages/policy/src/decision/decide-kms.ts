import { type GrantMatch, matchGrant } from "../grants/grant-match.ts";
import { type Verdict, verdictOf } from "../language/evaluate.ts";
import { ADMISSION } from "../language/principal.ts";
import { type Question, questionOf } from "../language/question.ts";
import type { Decision, DecisionReason, KmsDecisionInput } from "../types.ts";
import { type CallerVerdict, callerVerdict, missingOnCallerSide } from "./caller.ts";
import { allowedBy, deniedBy, deniedForLack } from "./reasons.ts";

/** What a caller of another account can do with a key at all (AWS KMS Developer Guide, cross-account use). */
const CROSS_ACCOUNT: ReadonlySet<string> = new Set(
  (
    "Encrypt Decrypt ReEncryptFrom ReEncryptTo GenerateDataKey GenerateDataKeyWithoutPlaintext GenerateDataKeyPair " +
    "GenerateDataKeyPairWithoutPlaintext Sign Verify GenerateMac VerifyMac DeriveSharedSecret CreateGrant DescribeKey " +
    "GetKeyRotationStatus GetPublicKey ListGrants RetireGrant RevokeGrant"
  )
    .split(" ")
    .map((operation) => `kms:${operation}`),
);

/**
 * Decides on an operation of a KMS key (AWS KMS Developer Guide, determining access; fidelity §2.7). In this order:
 * a deny anywhere; the key policy naming the caller; the key policy leaving it to the account and the account's IAM policies
 * allowing; a usable grant. A caller of another account always needs its own account's IAM policies too.
 */
export function decideKms(input: KmsDecisionInput): Decision {
  const { request } = input;
  const question = questionOf(request, input, input.encryptionContext);
  const keyPolicy = verdictOf(input.keyPolicy, question);
  if (keyPolicy.denied) return deniedBy(request, "a resource-based policy", keyPolicy.denied);
  const caller = callerVerdict(input, question);
  if (caller.denied) return deniedBy(request, caller.denied.source, caller.denied.cited);

  const isOwn =
    request.principal.type === "AWSService" || request.principal.accountId === request.resourceAccountId;
  if (!isOwn && !CROSS_ACCOUNT.has(request.action)) return deniedForLack(request, "wrongAccount");
  const byPolicy = weighPolicy(question, keyPolicy, caller, isOwn);
  if (byPolicy.decision) return byPolicy.decision;
  const grant = matchGrant(input);
  const byGrant = grant && weighGrant(question, grant, caller, isOwn);
  return byGrant?.decision ?? deniedForLack(request, byGrant?.missing ?? byPolicy.missing);
}

type Weighed =
  | { readonly decision: Decision; readonly missing?: undefined }
  | { readonly decision?: undefined; readonly missing: DecisionReason["kind"] };

function weighPolicy(question: Question, keyPolicy: Verdict, caller: CallerVerdict, isOwn: boolean): Weighed {
  const { request } = question;
  const { admission, allowed } = keyPolicy;
  if (admission === ADMISSION.none) return { missing: "noResourcePolicyAllows" };
  if (isOwn && admission >= ADMISSION.role) {
    if (admission === ADMISSION.direct || caller.limit === undefined) {
      return { decision: allowedBy(request, "keyPolicyAllow", allowed, "the key policy allows it.") };
    }
    return { missing: caller.limit };
  }
  const missing = missingOnCallerSide(caller, question);
  if (missing !== undefined) return { missing };
  const how = "the key policy leaves it to the caller's account, whose policies allow it.";
  if (caller.identity.allowed === undefined)
    return { decision: allowedBy(request, "keyPolicyAllow", allowed, how) };
  return { decision: allowedBy(request, "identityPolicyAllow", caller.identity.allowed, how) };
}

/** A grant admits as a key policy statement naming its grantee would. */
function weighGrant(question: Question, match: GrantMatch, caller: CallerVerdict, isOwn: boolean): Weighed {
  const isEnough = isOwn && match.admission !== ADMISSION.account;
  const missing = !isEnough
    ? missingOnCallerSide(caller, question)
    : match.admission === ADMISSION.role
      ? caller.limit
      : undefined;
  if (missing !== undefined) return { missing };
  const cited = { policy: match.grant.grantId };
  return { decision: allowedBy(question.request, "grantAllow", cited, "a grant allows it.") };
}
