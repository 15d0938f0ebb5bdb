import { ServiceError } from "@keymesh/errors";
import { type GrantScope, grantScopeViolation } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { grantConditions, newGrantConditions } from "../domain/condition-keys.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import { type GrantParties, partiesOf } from "../domain/grants/grant-parties.ts";
import {
  constraintPairs,
  grantNameFingerprint,
  grantScope,
  invalidPrincipal,
  principalSort,
  requireConstraint,
} from "../domain/grants/grant-request.ts";
import { encodeGrantToken } from "../domain/grants/grant-token.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import type { StoredGrant } from "../store/grant-store.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

type Request = Input<kmsV1.CreateGrantRequest__Output>;
const grantIdBytes = 32;

/**
 * Lets a principal use a key for some operations, under constraints, without a change of policy. A grantee who makes a grant can
 * give away only a part of its own. The same name and parameters again give the same grant with a fresh token.
 * @throws ServiceError ValidationException, InvalidArnException, LimitExceededException (50,000 grants per key), DisabledException,
 * KMSInvalidStateException, InvalidGrantTokenException, DryRunOperationException
 *
 * Differs from AWS: the grant is in force at once, with or without its token, unless KEYMESH_GRANT_CONSISTENCY_MS says otherwise.
 */
export const createGrant: Operation<Request, kmsV1.CreateGrantResponse> = {
  name: "CreateGrant",
  readOnly: false,
  shown: (request) => {
    const { keyId, granteePrincipal, retiringPrincipal, operations, constraints, name } = request;
    const scope = grantScope(operations ?? [], constraints);
    return shown({
      keyId,
      granteePrincipal,
      granteeServicePrincipal: request.granteeServicePrincipal,
      retiringPrincipal,
      retiringServicePrincipal: request.retiringServicePrincipal,
      operations,
      constraints: scope.constraints,
      name,
    });
  },
  responseElements: ({ grantId }, call) => shown({ grantId, keyId: [...call.notes.keys][0] }),

  async run(kms, call, request) {
    const parties = partiesOf(request);
    requireConstraint(request.constraints);
    const scope = grantScope(request.operations ?? [], request.constraints);

    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);

    await authorizeKey(kms, call, key, {
      action: "CreateGrant",
      encryptionContext: constraintPairs(scope),
      conditions: { ...grantConditions(call.caller), ...newGrantConditions({ ...scope, ...parties }) },
      grantTokens: request.grantTokens ?? [],
      childGrant: scope,
    });
    requireState(key.record, "CreateGrant");
    const granteeId = await requireSound(kms, call, key, { ...scope, ...parties });
    stopIfDryRun(request.dryRun);

    const issuingAccount = `arn:aws:iam::${call.caller.principal.accountId}:root`;
    const grant = {
      ...scope,
      ...parties,
      granteeId,
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

/**
 * Holds the grant against the key's type and its parties against who there is; gives the grantee's unique id. Services may be named
 * as principals by themselves, when they act for a caller: `ec2.<region>.amazonaws.com` retires the grants of its volumes.
 * @throws ServiceError ValidationException | InvalidArnException
 */
async function requireSound(
  kms: Kms,
  call: Call,
  key: LoadedKey,
  grant: GrantScope & GrantParties,
): Promise<string | undefined> {
  const violation = grantScopeViolation(grant, key.record);
  if (violation !== undefined) throw new ServiceError("ValidationException", violation);
  const { granteePrincipal, retiringPrincipal } = grant;
  const mayNameService = call.caller.via !== undefined;
  if (retiringPrincipal !== undefined) {
    await requirePrincipal(kms, retiringPrincipal, grant.isRetiredByService ?? mayNameService);
  }
  return await requirePrincipal(kms, granteePrincipal, grant.isForService ?? mayNameService);
}

async function requirePrincipal(kms: Kms, name: string, mayBeService: boolean): Promise<string | undefined> {
  const sort = principalSort(name);
  if (sort === "service" && !mayBeService) throw invalidPrincipal(name);
  if (sort !== "identity") return undefined;
  const found = await kms.directory.find(name);
  if (found === undefined) throw invalidPrincipal(name);
  return name.endsWith(":root") ? undefined : (found.sessionIssuer ?? found).principalId;
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
