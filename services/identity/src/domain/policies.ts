import { ServiceError } from "@keymesh/errors";
import { type CompiledPolicy, compilePolicy, type PolicyKind } from "@keymesh/policy";
import type { BearerKind } from "./entities.ts";
import { checkQuota } from "./quotas.ts";

const maxPolicyDocument = 131_072;
/** All inline policies of one bearer together, in characters without white space (IAM quotas). */
const maxInline: Readonly<Record<BearerKind, number>> = { user: 2048, role: 10_240, group: 5120 };

/** A document that allows nothing, in the place of one that should limit and is gone. */
export const allowsNothing = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: "none:Nothing", Resource: "*" }],
});

/** Compiles a document in IAM's and STS's words. @throws ServiceError MalformedPolicyDocument */
export function compileIam(name: string, document: string, kind: PolicyKind): CompiledPolicy {
  return compilePolicy(name, document, kind, {
    errorCode: "MalformedPolicyDocument",
    maxBytes: maxPolicyDocument,
  });
}

/** A role's trust policy, compiled. @throws ServiceError MalformedPolicyDocument | LimitExceeded */
export function checkTrustPolicy(document: string): CompiledPolicy {
  requireJson(document);
  const compiled = compileIam("trust", document, "trust");
  if (!actionsOf(document).every((action) => action === "*" || /^sts:/i.test(action))) {
    throw new ServiceError(
      "MalformedPolicyDocument",
      "AssumeRole policy may only specify STS AssumeRole actions.",
    );
  }
  checkQuota("ACLSizePerRole", sizeOf(document));
  return compiled;
}

/** The document of a managed policy. @throws ServiceError MalformedPolicyDocument | LimitExceeded */
export function checkManagedPolicy(document: string): string {
  compileIam("policy", document, "identity");
  checkQuota("PolicySize", sizeOf(document));
  return document;
}

/**
 * The bearer's inline policies with one put among them.
 * @throws ServiceError MalformedPolicyDocument | LimitExceeded
 */
export function withPolicy(
  kind: BearerKind,
  bearerName: string,
  policies: Readonly<Record<string, string>>,
  name: string,
  document: string,
): Readonly<Record<string, string>> {
  compileIam(name, document, "identity");
  const all = { ...policies, [name]: document };
  const size = Object.values(all).reduce((sum, text) => sum + sizeOf(text), 0);
  if (size > maxInline[kind]) {
    throw new ServiceError(
      "LimitExceeded",
      `Maximum policy size of ${maxInline[kind]} bytes exceeded for ${kind} ${bearerName}`,
    );
  }
  return all;
}

/** IAM has words of its own for a trust policy that is no JSON. */
function requireJson(document: string): void {
  try {
    JSON.parse(document);
  } catch {
    throw new ServiceError("MalformedPolicyDocument", "This policy contains invalid Json");
  }
}

/** IAM counts a policy's characters without white space. */
function sizeOf(document: string): number {
  return document.replace(/\s/g, "").length;
}

/** The actions of a document that compiled. */
function actionsOf(document: string): string[] {
  const { Statement } = JSON.parse(document) as { Statement: unknown };
  const statements = [Statement].flat() as { Action?: string | string[]; NotAction?: string | string[] }[];
  return statements.flatMap(({ Action, NotAction }) => Action ?? NotAction ?? []);
}
