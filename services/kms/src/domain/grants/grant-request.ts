import { createHash } from "node:crypto";
import { ServiceError } from "@keymesh/errors";
import type { GrantScope } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";

type Pairs = Readonly<Record<string, string>>;

/** What CreateGrant asks for, without whom it is for. Empty constraint maps count as absent. */
export function grantScope(
  operations: readonly string[],
  constraints: Partial<kmsV1.GrantConstraints__Output> | null | undefined,
): GrantScope {
  const encryptionContextEquals = present(constraints?.encryptionContextEquals);
  const encryptionContextSubset = present(constraints?.encryptionContextSubset);
  const sourceArn = constraints?.sourceArn || undefined;
  const given = {
    ...(encryptionContextEquals && { encryptionContextEquals }),
    ...(encryptionContextSubset && { encryptionContextSubset }),
    ...(sourceArn && { sourceArn }),
  };
  const unique = [...new Set(operations)];
  return { operations: unique, ...(Object.keys(given).length > 0 && { constraints: given }) };
}

/**
 * Refuses constraints that constrain nothing: whoever sends them means to limit the grant, and it would not be limited.
 * @throws ServiceError ValidationException
 */
export function requireConstraint(
  constraints: Partial<kmsV1.GrantConstraints__Output> | null | undefined,
): void {
  if (constraints === undefined || constraints === null) return;
  const { encryptionContextEquals, encryptionContextSubset, sourceArn } = constraints;
  if ((present(encryptionContextEquals) ?? present(encryptionContextSubset)) || sourceArn) return;
  throw new ServiceError(
    "ValidationException",
    "A grant constraint must have at least one encryption context pair, or a SourceArn.",
  );
}

/** The context pairs a constraint names, as policies see them in kms:EncryptionContext conditions of CreateGrant. */
export function constraintPairs({ constraints }: GrantScope): Pairs {
  return constraints?.encryptionContextEquals ?? constraints?.encryptionContextSubset ?? {};
}

/** kms:GrantConstraintType of a grant: the sorts of constraint it has, none or more. */
export function constraintTypes({ constraints = {} }: GrantScope): readonly string[] {
  const { encryptionContextEquals, encryptionContextSubset, sourceArn } = constraints;
  return [
    ...(encryptionContextEquals === undefined ? [] : ["EncryptionContextEquals"]),
    ...(encryptionContextSubset === undefined ? [] : ["EncryptionContextSubset"]),
    ...(sourceArn === undefined ? [] : ["SourceArn"]),
  ];
}

/** 32 hex digits that two requests share only when name and parameters are the same, whatever their order. */
export function grantNameFingerprint(
  grant: GrantScope & {
    readonly name: string;
    readonly granteePrincipal: string;
    readonly retiringPrincipal?: string;
    readonly issuingAccount: string;
    readonly isForService?: true;
    readonly isRetiredByService?: true;
  },
): string {
  const { name, granteePrincipal, retiringPrincipal = null, issuingAccount, operations, constraints } = grant;
  const parts = [
    name,
    granteePrincipal,
    retiringPrincipal,
    issuingAccount,
    [...operations].sort(),
    sortedPairs(constraints?.encryptionContextEquals),
    sortedPairs(constraints?.encryptionContextSubset),
    constraints?.sourceArn ?? null,
    [grant.isForService ?? false, grant.isRetiredByService ?? false],
  ];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);
}

const userOrRole = /^arn:aws:iam::\d{12}:(?:root|user\/.+|role\/.+)$/;
const session = /^arn:aws:sts::\d{12}:(?:assumed-role|federated-user)\/[^/]+(?:\/.+)?$/;
const servicePrincipal = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.amazonaws\.com$/;

/** What sort of principal a grant names. @throws ServiceError InvalidArnException for what can't be one */
export function principalSort(principal: string): "identity" | "session" | "service" {
  if (userOrRole.test(principal)) return "identity";
  if (session.test(principal)) return "session";
  if (servicePrincipal.test(principal)) return "service";
  throw invalidPrincipal(principal);
}

export function invalidPrincipal(principal: string): ServiceError {
  return new ServiceError("InvalidArnException", `ARN does not refer to a valid principal: ${principal}`);
}

function present(pairs: Pairs | undefined): Pairs | undefined {
  return pairs === undefined || Object.keys(pairs).length === 0 ? undefined : { ...pairs };
}

function sortedPairs(pairs: Pairs | undefined): readonly (readonly [string, string])[] {
  return Object.entries(pairs ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
}
