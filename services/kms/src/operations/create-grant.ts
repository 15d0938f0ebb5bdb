import { ServiceError } from "@keymesh/errors";
import { type GrantScope, grantScopeViolation } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import {
  constraintPairs,
  constraintType,
  grantNameFingerprint,
  grantScope,
  invalidPrincipal,
  principalSort,
  requireConstraint,
} from "../domain/grant-request.ts";
import { encodeGrantToken } from "../domain/grant-token.ts";
import { requireState } from "../domain/key-states.ts";
import { shown } from "../domain/shown.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { refuse, stopIfDryRun } from "../steps/refuse.ts";
import type { StoredGrant } from "../store/grant-store.ts";
import type { LoadedKey } from "../store/key-store.ts";

type Request = Input<kmsV1.CreateGrantRequest__Output>;
const grantIdBytes = 32;

/**
 * Lets a principal use a key for some operations, under constraints, without a change of policy. A grantee who makes a grant can
 * give away only a part of its own. The same name and parameters again give the same grant with a fresh token.
 * @throws ServiceError ValidationException, InvalidArnException, LimitExceededException (50,000 grants per key), DisabledException,
 * KMSInvalidStateException, InvalidGrantTokenException, DryRunOperationException
 *
 * Differs from AWS: the grant is in force at once, with or without its token.
 */
export const createGrant: Operation<Request, kmsV1.CreateGrantResponse> = {
  name: "CreateGrant",
  readOnly: false,
  shown: ({ keyId, granteePrincipal, retiringPrincipal, operations, constraints, name }) => {
    const scope = grantScope(operations ?? [], constraints);
    return shown({
      keyId,
      granteePrincipal,
      retiringPrincipal,
      operations,
      constraints: scope.constraints,
      name,
    });
  },
  responseElements: ({ grantId }, call) => shown({ grantId, keyId: [...call.notes.keys][0] }),

  async run(kms, call, request) {
    const granteePrincipal = requireGrantee(request);
    const retiringPrincipal = request.retiringPrincipal ?? undefined;
    requireConstraint(request.constraints);
    const scope = grantScope(request.operations ?? [], request.constraints);

    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);

    await authorizeKey(kms, call, key, {
      action: "CreateGrant",
      encryptionContext: constraintPairs(scope),
      conditions: {
        "kms:GrantOperations": scope.operations,
        "kms:GrantConstraintType": constraintType(scope),
        "kms:GranteePrincipal": granteePrincipal,
        "kms:RetiringPrincipal": retiringPrincipal,
        "kms:GrantIsForAWSResource": call.caller.via !== undefined,
      },
      grantTokens: request.grantTokens ?? [],
      childGrant: scope,
    });
    requireState(key.record, "CreateGrant");
    await requireSound(kms, call, scope, key, [granteePrincipal, retiringPrincipal]);
    stopIfDryRun(request.dryRun);

    const issuingAccount = `arn:aws:iam::${call.caller.principal.accountId}:root`;
    const grant = {
      ...scope,
      granteePrincipal,
      retiringPrincipal,
      issuingAccount,
      name: request.name ?? undefined,
    };
    const { grantId } = await findOrCreate(kms, key, grant);

    const { region, accountId, keyId } = key.record;
    return {
      grantId,
      grantToken: encodeGrantToken({ region, accountId, keyId, grantId }, kms.randomBytes(16)),
    };
  },
};

function requireGrantee(request: Request): string {
  refuse("GranteeServicePrincipal", request.granteeServicePrincipal);
  refuse("RetiringServicePrincipal", request.retiringServicePrincipal);
  refuse("SourceArn", request.constraints?.sourceArn || undefined);
  if (request.granteePrincipal) return request.granteePrincipal;
  throw new ServiceError("ValidationException", "GranteePrincipal is required.");
}

/** Services may name themselves when they act for a caller: `ec2.<region>.amazonaws.com` retires the grants of its volumes. */
async function requireSound(
  kms: Kms,
  call: Call,
  scope: GrantScope,
  key: LoadedKey,
  principals: readonly (string | undefined)[],
): Promise<void> {
  const violation = grantScopeViolation(scope, key.record);
  if (violation !== undefined) throw new ServiceError("ValidationException", violation);
  for (const principal of principals) {
    if (principal === undefined) continue;
    const sort = principalSort(principal);
    const isThere = sort !== "identity" || (await kms.directory.exists(principal));
    const isAllowed = sort !== "service" || call.caller.via !== undefined;
    if (!isThere || !isAllowed) throw invalidPrincipal(principal);
  }
}

type NewGrant = Omit<StoredGrant, "grantId" | "createdMs" | "nameFingerprint">;

async function findOrCreate(kms: Kms, key: LoadedKey, grant: NewGrant): Promise<StoredGrant> {
  const { name } = grant;
  const nameFingerprint = name === undefined ? undefined : grantNameFingerprint({ ...grant, name });
  const before =
    nameFingerprint === undefined ? undefined : await kms.grants.findNamed(key.record, nameFingerprint);
  if (before !== undefined) return before;
  const grantId = kms.randomBytes(grantIdBytes).toString("hex");
  const made: StoredGrant = { ...grant, grantId, createdMs: kms.clock.now(), nameFingerprint };
  await kms.grants.create(key.record, made);
  return made;
}
