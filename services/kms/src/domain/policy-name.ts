import { ServiceError } from "@keymesh/errors";

/** A key has one policy, and it is called `default`. @throws ServiceError NotFoundException for any other name */
export function requireDefaultPolicyName(policyName: string | null | undefined): void {
  if (policyName === undefined || policyName === null || policyName === "default") return;
  throw new ServiceError("NotFoundException", "No such policy exists");
}
