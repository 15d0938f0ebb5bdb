import type { Principal } from "@keymesh/identity";
import type { GrantExplanation, Mismatch, PolicyExplanation, StatementExplanation } from "@keymesh/policy";
import type { Explained } from "./explained.ts";

/** A statement with the policy it stands in. */
interface Placed extends StatementExplanation {
  readonly kind: PolicyExplanation["kind"];
  readonly policy: string;
}

/** One sentence or two on a decision that a person can act on: what decided, and for a refusal what to change. */
export function headlineOf(explained: Explained): string {
  const { explanation, principal, stateError, key } = explained;
  const { decision } = explanation;
  if (!decision.allowed) return `No. ${refusal(explained)}`;
  const yes = `Yes. ${allowance(explained)}`;
  if (stateError === undefined) return yes;
  return `${yes} But the key is ${key?.record.state}, so ${nameOf(principal)} gets ${stateError}.`;
}

function allowance({ explanation: { decision, policies, grants }, principal, action }: Explained): string {
  const { kind, policy, statement } = decision.reason;
  const who = nameOf(principal);
  switch (kind) {
    case "grantAllow": {
      const grant = grants.find(({ grantId }) => grantId === policy);
      const via = grant?.admits === "account" ? ", and an IAM policy of its own allows it" : "";
      return `Grant ${short(policy!)} lets ${who} do it${via}.`;
    }
    case "keyPolicyAllow":
      return `Statement "${statement}" of the key policy allows kms:${action} to ${who}.`;
    case "rootAllow":
      return `${capital(who)} may do everything in its account that nothing denies.`;
    default: {
      const own = `statement "${statement}" of the IAM policy "${policy}" of ${who} allows kms:${action}`;
      const delegation = allOf(policies).find(({ kind, outcome }) => kind === "key" && outcome === "allows");
      if (delegation === undefined) return `${capital(own)}.`;
      return `Statement "${delegation.statement}" of the key policy leaves it to the account, and ${own}.`;
    }
  }
}

function refusal(explained: Explained): string {
  const { explanation, principal, action, key } = explained;
  const { reason } = explanation.decision;
  const who = nameOf(principal);
  const statements = allOf(explanation.policies);
  switch (reason.kind) {
    case "explicitDeny": {
      const denying = statements.find(({ outcome }) => outcome === "denies");
      const where =
        denying === undefined
          ? "A policy"
          : `Statement "${denying.statement}" of ${nameOfPolicy(denying, who)}`;
      return `${where} denies kms:${action} to ${who}, and a Deny wins over every Allow. Remove it, or narrow it so that it spares this call.`;
    }
    case "wrongAccount":
      return `kms:${action} works only within the key's own account; ${who} is of account ${principal.accountId}, and no policy can change that.`;
    case "boundaryDoesNotAllow":
      return `The permissions boundary of ${who} does not allow kms:${action}, whatever else does. Add it to the boundary.`;
    case "sessionPolicyDoesNotAllow":
      return `The session policies of ${who} do not allow kms:${action}. Make the session with policies that do.`;
    case "noIdentityPolicyAllows":
      return identityLack(explained, statements) + nearGrant(explanation.grants);
    default:
      return keyLack(explained, statements, key?.arn ?? "*") + nearGrant(explanation.grants);
  }
}

/** The key's side lets the account decide, and the account's policies are silent. */
function identityLack({ principal, action, key }: Explained, statements: readonly Placed[]): string {
  const who = nameOf(principal);
  const near = nearly(statements, "identity");
  const delegates = statements.some(({ kind, outcome }) => kind === "key" && outcome === "allows");
  const side = delegates
    ? `The key policy leaves it to account ${principal.accountId}, but no IAM policy of ${who} allows kms:${action}.`
    : `No IAM policy of ${who} allows kms:${action}.`;
  if (near !== undefined) return `${side} ${nearlySentence(near, who)}`;
  const remedy = key === undefined ? `on "*"` : `on ${key.arn}`;
  const isOwn = key?.record.accountId === principal.accountId;
  const orElse = isOwn ? `, or name ${who} in the key policy` : "";
  return `${side} Allow kms:${action} ${remedy} in an IAM policy of ${who}${orElse}.`;
}

/** The key's side says nothing for this caller. */
function keyLack(explained: Explained, statements: readonly Placed[], keyArn: string): string {
  const { principal, action, key } = explained;
  const who = nameOf(principal);
  const own = statements.find(({ kind, outcome }) => kind === "identity" && outcome === "allows");
  const mine = own === undefined ? "" : `The IAM policy "${own.policy}" of ${who} allows kms:${action}, but `;
  const near = nearly(statements, "key");
  if (near !== undefined) {
    const tail = nearlySentence(near, who);
    return own === undefined ? tail : `${mine}that counts only where the key policy lets it. ${tail}`;
  }
  if (key?.record.manager === "AWS") {
    return `${keyArn} is an AWS managed key: it can be used only through its service, by principals of its account.`;
  }
  const side = `${mine === "" ? "The" : "the"} key policy neither names ${who} nor leaves it to account ${principal.accountId}.`;
  const needsIam = own === undefined && principal.accountId !== key?.record.accountId;
  const alsoIam = needsIam ? `, and in an IAM policy of ${who}, who is of another account` : "";
  return `${mine}${side} Add a statement to the key policy that allows kms:${action} to ${principalToName(principal)}${alsoIam}, or make a grant.`;
}

/** The Allow statement in which nothing but a condition fails. */
function nearly(statements: readonly Placed[], kind: Placed["kind"]): Placed | undefined {
  return statements.find(
    (statement) =>
      statement.kind === kind &&
      statement.effect === "Allow" &&
      statement.because.length > 0 &&
      statement.because.every(({ element }) => element === "condition"),
  );
}

function nearlySentence(statement: Placed, who: string): string {
  const unmet = statement.because.map(conditionSentence).join("; ");
  return `Statement "${statement.statement}" of ${nameOfPolicy(statement, who)} would allow it, but ${unmet}.`;
}

function conditionSentence({ name, key, policyValues, requestValues }: Mismatch): string {
  const wanted = policyValues.join(" or ");
  const given =
    requestValues === undefined ? "the call has none" : `the call has ${requestValues.join(", ")}`;
  return `its condition ${name} ${key} wants ${wanted} and ${given}`;
}

function nearGrant(grants: readonly GrantExplanation[]): string {
  const near = grants.find(({ because }) => because.length === 1 && isAboutTheCall(because[0]!.element));
  return near === undefined
    ? ""
    : ` Grant ${short(near.grantId)} does not cover it: ${near.because[0]!.sentence}.`;
}

function isAboutTheCall(element: string): boolean {
  return element.startsWith("encryptionContext") || element === "sourceArn" || element === "consistency";
}

function allOf(policies: readonly PolicyExplanation[]): Placed[] {
  return policies.flatMap(({ kind, policy, statements }) =>
    statements.map((one) => ({ ...one, kind, policy })),
  );
}

function nameOfPolicy({ kind, policy }: Placed, who: string): string {
  switch (kind) {
    case "key":
      return "the key policy";
    case "boundary":
      return `the permissions boundary of ${who}`;
    case "session":
      return `a session policy of ${who}`;
    default:
      return `the IAM policy "${policy}" of ${who}`;
  }
}

/** What people call a principal: user ann, role app, the root user of an account. */
export function nameOf({ type, arn, accountId, userName, sessionIssuer }: Principal): string {
  if (type === "Root") return `the root user of account ${accountId}`;
  if (type === "IAMUser") return `user ${userName ?? arn}`;
  return sessionIssuer === undefined ? arn : `role ${sessionIssuer.userName}`;
}

function principalToName({ arn, sessionIssuer }: Principal): string {
  return sessionIssuer?.arn ?? arn;
}

function short(grantId: string): string {
  return grantId.slice(0, 12);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
