import { ServiceError } from "@keymesh/errors";

/** IAM's rules for names (its API model); in the order: what, pattern. */
const RULES = {
  accountId: /^\d{12}$/,
  accountName: /^[^\p{Cc}]{0,50}$/u,
  userName: /^[\w+=,.@-]{1,64}$/,
  roleName: /^[\w+=,.@-]{1,64}$/,
  groupName: /^[\w+=,.@-]{1,128}$/,
  policyName: /^[\w+=,.@-]{1,128}$/,
  path: /^\/([\x21-\x7e]{1,510}\/)?$/,
  policyPath: /^\/([A-Za-z0-9.,+@=_-]+\/)*$/,
  accessKeyId: /^\w{16,128}$/,
  secretAccessKey: /^[\x21-\x7e]{1,128}$/,
  region: /^[a-z0-9-]{1,32}$/,
  instanceId: /^i-[0-9a-f]{17}$/,
} as const;

export type NameKind = keyof typeof RULES;

/** Whether a text is a name of that kind. */
export function isName(kind: NameKind, text: string): boolean {
  return RULES[kind].test(text);
}

/** The name itself. @throws ServiceError ValidationError */
export function checkName(kind: NameKind, text: string): string {
  if (isName(kind, text)) return text;
  throw new ServiceError(
    "ValidationError",
    `The specified value for ${kind} is invalid. It must match ${RULES[kind].source}`,
  );
}
