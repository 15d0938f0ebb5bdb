import { z } from "zod";
import { parsePolicyArn } from "./arns.ts";
import { AWS_MANAGED_POLICIES } from "./aws-managed-policies.ts";
import { QUOTAS } from "./quotas.ts";
import { checked, inlinePolicies, managedDocument, name, trust } from "./seed-policies.ts";
import { checkTagKeys } from "./tags.ts";

const accessKeys = z
  .array(z.strictObject({ id: name("accessKeyId"), secret: name("secretAccessKey") }))
  .max(2)
  .default([]);

const tags = z
  .record(
    z.string().regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u, { error: "is not a valid tag key" }),
    z.string({ error: "must be a string (quote it)" }).regex(/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u, {
      error: "is not a valid tag value",
    }),
  )
  .default({})
  .superRefine((all, context) =>
    checked(context, [], () =>
      checkTagKeys(
        Object.keys(all).map((key) => ({ key })),
        "InvalidInput",
      ),
    ),
  );

/** A managed policy by the name it has in its account, or by the ARN of one of AWS's. */
const policyName = z.string({ error: "must be a string" }).refine(isPolicyName, {
  error: "is neither the name of a managed policy nor the ARN of one that AWS has here",
});

const attached = (quota: "PoliciesPerUser" | "PoliciesPerRole" | "PoliciesPerGroup") =>
  z.array(policyName).max(QUOTAS[quota]).default([]);

const group = z.strictObject({
  name: name("groupName"),
  path: name("path").default("/"),
  policies: inlinePolicies("group"),
  attached: attached("PoliciesPerGroup"),
});

const user = z.strictObject({
  name: name("userName"),
  path: name("path").default("/"),
  accessKeys,
  policies: inlinePolicies("user"),
  attached: attached("PoliciesPerUser"),
  boundary: policyName.optional(),
  groups: z.array(name("groupName")).max(QUOTAS.GroupsPerUser).default([]),
  tags,
});

const role = z.strictObject({
  name: name("roleName"),
  path: name("path").default("/"),
  description: z.string().max(1000).optional(),
  maxSessionSeconds: z.number().int().min(3600).max(43_200).default(3600),
  trust,
  policies: inlinePolicies("role"),
  attached: attached("PoliciesPerRole"),
  boundary: policyName.optional(),
  tags,
});

const managed = z.strictObject({
  name: name("policyName"),
  path: name("policyPath").default("/"),
  description: z.string().max(1000).optional(),
  document: managedDocument,
  tags,
});

const account = z
  .strictObject({
    id: name("accountId"),
    name: name("accountName").default(""),
    rootAccessKeys: accessKeys,
    managedPolicies: z.array(managed).default([]),
    groups: z.array(group).default([]),
    users: z.array(user).default([]),
    roles: z.array(role).default([]),
  })
  .superRefine(checkReferences)
  .transform((seed) => ({ ...seed, users: seed.users.map((each) => withGroupNames(each, seed.groups)) }));

/** The accounts of a seed file. */
export const seedAccounts = z.array(account);

export type SeedAccount = z.output<typeof account>;

/** A user's groups by their names as the groups give them: names do not differ by case alone. */
function withGroupNames<U extends { readonly groups: readonly string[] }>(
  seeded: U,
  all: readonly { readonly name: string }[],
): U {
  const nameOf = (text: string) =>
    all.find(({ name: each }) => each.toLowerCase() === text.toLowerCase())?.name;
  return { ...seeded, groups: seeded.groups.map((text) => nameOf(text) ?? text) };
}

interface Referring {
  readonly name: string;
  readonly attached: readonly string[];
  readonly boundary?: string | undefined;
  readonly groups?: readonly string[];
}

interface References {
  readonly managedPolicies: readonly { readonly name: string }[];
  readonly groups: readonly Referring[];
  readonly users: readonly Referring[];
  readonly roles: readonly Referring[];
}

/** What an account names must be in it: a seed is whole. */
function checkReferences(
  { managedPolicies, groups, users, roles }: References,
  context: z.RefinementCtx,
): void {
  const own = new Set(managedPolicies.map((policy) => policy.name.toLowerCase()));
  const ownGroups = new Set(groups.map((each) => each.name.toLowerCase()));
  const requirePolicy = (text: string, path: PropertyKey[]) => {
    if (text.startsWith("arn:") || own.has(text.toLowerCase())) return;
    context.addIssue({ code: "custom", path, message: `there is no managed policy ${text} in the account` });
  };
  for (const [kind, bearers] of Object.entries({ groups, users, roles })) {
    for (const [i, bearer] of bearers.entries()) {
      for (const [j, text] of bearer.attached.entries()) requirePolicy(text, [kind, i, "attached", j]);
      if (bearer.boundary) requirePolicy(bearer.boundary, [kind, i, "boundary"]);
      for (const [j, text] of (bearer.groups ?? []).entries()) {
        if (ownGroups.has(text.toLowerCase())) continue;
        const message = `there is no group ${text} in the account`;
        context.addIssue({ code: "custom", path: [kind, i, "groups", j], message });
      }
    }
  }
}

function isPolicyName(text: string): boolean {
  if (!text.startsWith("arn:")) return /^[\w+=,.@-]{1,128}$/.test(text);
  const named = parsePolicyArn(text);
  return (
    named?.accountId === "aws" &&
    AWS_MANAGED_POLICIES.has(named.name) &&
    text.endsWith(`:policy/${named.name}`)
  );
}
