import type { Principal } from "@keymesh/identity";
import { type DecisionGrant, type GrantIndex, serviceNames } from "@keymesh/policy";
import type { Kms } from "../../call.ts";
import { decodeGrantToken } from "../../domain/grants/grant-token.ts";
import type { KeyRecord } from "../../domain/keys/key-record.ts";
import type { KeyAccess } from "./key-access.ts";

/**
 * The caller's grants on a key that may bear on this request: those kept for the caller, and those a token names that have not
 * come round to this replica yet.
 * @throws ServiceError InvalidGrantTokenException
 */
export async function usableGrants(
  kms: Kms,
  principal: Principal,
  key: KeyRecord,
  access: KeyAccess,
): Promise<GrantIndex> {
  const grants = new Map<string, readonly DecisionGrant[]>();
  for (const grantee of granteesOf(principal)) {
    const held = await kms.grants.ofGrantee(key, grantee);
    const candidates = held.candidates(access.action, access.encryptionContext ?? {});
    grants.set(grantee, kms.grants.inForce(candidates));
  }
  for (const token of access.grantTokens ?? []) await addNamed(kms, grants, key, token);
  return { of: (grantee) => grants.get(grantee) ?? none };
}

const none: readonly DecisionGrant[] = [];

/** The names under which a principal can be a grantee: itself, its role, its account. */
export function granteesOf({ arn, type, accountId, sessionIssuer }: Principal): string[] {
  const account = `arn:aws:iam::${accountId}:root`;
  if (type === "AWSService") return serviceNames(arn);
  if (type === "Root") return [arn];
  return sessionIssuer === undefined ? [arn, account] : [arn, sessionIssuer.arn, account];
}

async function addNamed(
  kms: Kms,
  grants: Map<string, readonly DecisionGrant[]>,
  key: KeyRecord,
  token: string,
): Promise<void> {
  const target = decodeGrantToken(token);
  const isForKey =
    target.keyId === key.keyId && target.accountId === key.accountId && target.region === key.region;
  if (!isForKey || holds(grants, target.grantId)) return;
  const grant = await kms.grants.find(key, target.grantId);
  if (grant === undefined) return;
  grants.set(grant.granteePrincipal, [...(grants.get(grant.granteePrincipal) ?? none), grant]);
}

function holds(grants: ReadonlyMap<string, readonly DecisionGrant[]>, grantId: string): boolean {
  for (const list of grants.values()) if (list.some((grant) => grant.grantId === grantId)) return true;
  return false;
}
