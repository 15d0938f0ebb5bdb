import type { GrantScope } from "../types.ts";

/** What grants can permit (AWS KMS API Reference, CreateGrant). */
export const GRANT_OPERATIONS: ReadonlySet<string> = new Set(
  (
    "Decrypt Encrypt GenerateDataKey GenerateDataKeyWithoutPlaintext ReEncryptFrom ReEncryptTo Sign Verify GetPublicKey " +
    "CreateGrant RetireGrant DescribeKey GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateMac VerifyMac " +
    "DeriveSharedSecret"
  ).split(" "),
);

const ANY_KEY = ["CreateGrant", "RetireGrant", "DescribeKey"];
const ENCRYPTION = ["Encrypt", "Decrypt", "ReEncryptFrom", "ReEncryptTo"];
const DATA_KEYS = [
  "GenerateDataKey",
  "GenerateDataKeyWithoutPlaintext",
  "GenerateDataKeyPair",
  "GenerateDataKeyPairWithoutPlaintext",
];

const maxConstraintPairs = 8;
const maxConstraintValueChars = 384;

/** The grant operations that suit a key (AWS KMS Developer Guide, grants): by its usage, and whether it is symmetric. */
export function operationsForKey(key: {
  readonly keySpec: string;
  readonly keyUsage: string;
}): ReadonlySet<string> {
  const isSymmetric = key.keySpec === "SYMMETRIC_DEFAULT";
  switch (key.keyUsage) {
    case "ENCRYPT_DECRYPT":
      return new Set([...ANY_KEY, ...ENCRYPTION, ...(isSymmetric ? DATA_KEYS : ["GetPublicKey"])]);
    case "SIGN_VERIFY":
      return new Set([...ANY_KEY, "Sign", "Verify", "GetPublicKey"]);
    case "GENERATE_VERIFY_MAC":
      return new Set([...ANY_KEY, "GenerateMac", "VerifyMac"]);
    case "KEY_AGREEMENT":
      return new Set([...ANY_KEY, "DeriveSharedSecret", "GetPublicKey"]);
    default:
      return new Set(ANY_KEY);
  }
}

/** What is wrong with a grant for this key, as a sentence for ValidationException; undefined when nothing is. */
export function grantScopeViolation(
  grant: GrantScope,
  key: { readonly keySpec: string; readonly keyUsage: string },
): string | undefined {
  if (grant.operations.length === 0) return "Operations must name at least one operation.";
  const unknown = grant.operations.find((operation) => !GRANT_OPERATIONS.has(operation));
  if (unknown !== undefined) return `${unknown} is not an operation that a grant can permit.`;
  const suitable = operationsForKey(key);
  const unsuited = grant.operations.find((operation) => !suitable.has(operation));
  if (unsuited !== undefined) {
    return `Operation ${unsuited} is not valid for a key with key spec ${key.keySpec} and key usage ${key.keyUsage}.`;
  }
  return constraintsViolation(grant.constraints, key.keySpec === "SYMMETRIC_DEFAULT");
}

function constraintsViolation(
  constraints: GrantScope["constraints"],
  isSymmetric: boolean,
): string | undefined {
  const { encryptionContextEquals: equals, encryptionContextSubset: subset } = constraints ?? {};
  if (equals !== undefined && subset !== undefined) {
    return "A grant can have EncryptionContextEquals or EncryptionContextSubset, not both.";
  }
  const pairs = equals ?? subset;
  if (pairs === undefined) return undefined;
  if (!isSymmetric) return "Grant constraints are valid only for symmetric encryption keys.";
  const entries = Object.entries(pairs);
  if (entries.length === 0) return "A grant constraint must have at least one encryption context pair.";
  if (entries.length > maxConstraintPairs) {
    return `A grant constraint can have at most ${maxConstraintPairs} encryption context pairs.`;
  }
  if (entries.some(([, value]) => value.length > maxConstraintValueChars)) {
    return `A value of a grant constraint can have at most ${maxConstraintValueChars} characters.`;
  }
  return undefined;
}

/**
 * What a grant made under `parent` has that the parent does not give (AWS KMS API Reference, CreateGrant: a subset of the
 * operations, equal or stricter constraints); undefined when it is within the parent.
 */
export function childGrantViolation(parent: GrantScope, child: GrantScope): string | undefined {
  if (!parent.operations.includes("CreateGrant")) return "The parent grant does not include CreateGrant.";
  const wider = child.operations.find((operation) => !parent.operations.includes(operation));
  if (wider !== undefined) return `The parent grant does not include ${wider}.`;
  const {
    encryptionContextEquals: equals,
    encryptionContextSubset: subset,
    sourceArn,
  } = parent.constraints ?? {};
  if (sourceArn !== undefined && child.constraints?.sourceArn !== sourceArn) {
    return "The parent grant's SourceArn must be kept.";
  }
  const childEquals = child.constraints?.encryptionContextEquals;
  const childPairs = childEquals ?? child.constraints?.encryptionContextSubset;
  if (equals !== undefined) {
    const isSame =
      childEquals !== undefined && includesPairs(childEquals, equals) && includesPairs(equals, childEquals);
    if (!isSame) return "The parent grant's EncryptionContextEquals must be kept.";
  }
  if (subset !== undefined && (childPairs === undefined || !includesPairs(childPairs, subset))) {
    return "The parent grant's EncryptionContextSubset must be kept or added to.";
  }
  return undefined;
}

/** Whether all pairs of `part` are in `whole`; names and values are case-sensitive. */
export function includesPairs(
  whole: Readonly<Record<string, string>>,
  part: Readonly<Record<string, string>>,
): boolean {
  for (const [key, value] of Object.entries(part)) {
    if (!Object.hasOwn(whole, key) || whole[key] !== value) return false;
  }
  return true;
}
