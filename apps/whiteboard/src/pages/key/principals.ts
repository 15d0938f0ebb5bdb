import type { Summary } from "../../api/types.ts";
import type { ShownKey } from "./keys.ts";

/** An IAM principal by its ARN: no service, no account alone, no pattern. */
const PRINCIPAL = /^arn:aws[\w-]*:(iam|sts)::\d{12}:[^*?]+$/;

/** Principals that have to do with a key: its account's root, those of its policy and its grants, those that used it. Pure. */
export function principalsOf({ key, policy, grants }: ShownKey, flows: readonly Summary[]): string[] {
  const root = `${key.arn.split(":").slice(0, 2).join(":")}:iam::${key.accountId}:root`;
  const named = [
    ...textsOf(policy),
    ...grants.map(({ granteePrincipal }) => granteePrincipal),
    ...flows.flatMap(({ principals }) => principals ?? []),
  ];
  return [...new Set([root, ...named.filter((text) => PRINCIPAL.test(text))])];
}

/** Every text within a document. */
function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  return typeof part === "object" && part !== null ? Object.values(part).flatMap(textsOf) : [];
}
