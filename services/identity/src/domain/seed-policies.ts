import { z } from "zod";
import type { BearerKind } from "./entities.ts";
import { isName, type NameKind } from "./names.ts";
import { checkManagedPolicy, checkTrustPolicy, withPolicy } from "./policies.ts";

/** A name by IAM's rules. */
export const name = (kind: NameKind) =>
  z.string({ error: "must be a string (quote it)" }).refine((text) => isName(kind, text), {
    error: `is not a valid ${kind}`,
  });

/** A policy document as YAML or as JSON text; always JSON text afterwards. */
const document = z
  .union([z.string(), z.record(z.string(), z.unknown())], {
    error: "must be a policy, as YAML or as JSON text",
  })
  .transform((value) => (typeof value === "string" ? value : JSON.stringify(value)));

/** Inline policies by name. */
export const inlinePolicies = (kind: BearerKind) =>
  z
    .record(name("policyName"), document)
    .default({})
    .superRefine((all, context) => {
      let put: Readonly<Record<string, string>> = {};
      for (const [policyName, text] of Object.entries(all)) {
        checked(context, [policyName], () => {
          put = withPolicy(kind, "of the seed", put, policyName, text);
        });
      }
    });

/** A role's trust policy. */
export const trust = document.superRefine((text, context) =>
  checked(context, [], () => checkTrustPolicy(text)),
);

/** The document of a managed policy. */
export const managedDocument = document.superRefine((text, context) =>
  checked(context, [], () => checkManagedPolicy(text)),
);

/** Adds what a check throws to a schema's problems, at a path below its own. */
export function checked(context: z.RefinementCtx, path: PropertyKey[], check: () => void): void {
  try {
    check();
  } catch (error) {
    context.addIssue({ code: "custom", path, message: (error as Error).message });
  }
}
