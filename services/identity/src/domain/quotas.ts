import { ServiceError } from "@keymesh/errors";

/** IAM's quotas as an account has them before it asks for more (IAM User Guide, IAM and STS quotas). */
export const QUOTAS = {
  UsersPerAccount: 5000,
  GroupsPerAccount: 300,
  RolesPerAccount: 1000,
  PoliciesPerAccount: 1500,
  PoliciesPerUser: 10,
  PoliciesPerRole: 10,
  PoliciesPerGroup: 10,
  GroupsPerUser: 10,
  AccessKeysPerUser: 2,
  /** Characters of a trust policy without white space. */
  ACLSizePerRole: 2048,
  /** Characters of a managed policy without white space. */
  PolicySize: 6144,
} as const;

/** @throws ServiceError LimitExceeded when `count` is more than the quota */
export function checkQuota(name: keyof typeof QUOTAS, count: number): void {
  if (count > QUOTAS[name]) throw quotaExceeded(name);
}

/** The refusal of what would go beyond a quota. */
export function quotaExceeded(name: keyof typeof QUOTAS): ServiceError {
  return new ServiceError("LimitExceeded", `Cannot exceed quota for ${name}: ${QUOTAS[name]}`);
}
