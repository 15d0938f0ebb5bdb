import { ServiceError } from "@keymesh/errors";
import { compilePolicy } from "@keymesh/policy";

const maxPolicyDocument = 131_072;
/** All inline policies of one owner together, in characters without white space (IAM quotas). */
const maxInline = { user: 2048, role: 10_240 } as const;

/** @throws ServiceError MalformedPolicyDocument */
export function checkTrustPolicy(document: string): string {
  compilePolicy("trust", document, "trust", {
    errorCode: "MalformedPolicyDocument",
    maxBytes: maxPolicyDocument,
  });
  return document;
}

/**
 * The owner's inline policies with one put among them.
 * @throws ServiceError MalformedPolicyDocument | LimitExceeded
 */
export function withPolicy(
  owner: keyof typeof maxInline,
  ownerName: string,
  policies: Readonly<Record<string, string>>,
  name: string,
  document: string,
): Readonly<Record<string, string>> {
  compilePolicy(name, document, "identity", {
    errorCode: "MalformedPolicyDocument",
    maxBytes: maxPolicyDocument,
  });
  const all = { ...policies, [name]: document };
  const size = Object.values(all).reduce((sum, text) => sum + text.replace(/\s/g, "").length, 0);
  if (size > maxInline[owner]) {
    throw new ServiceError(
      "LimitExceeded",
      `Maximum policy size of ${maxInline[owner]} bytes exceeded for ${owner} ${ownerName}`,
    );
  }
  return all;
}
