import { kmsKeyArn, parseKmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { attribute, currentSpan } from "@keymesh/flow";
import { serviceNames } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { stopIfDryRun } from "../domain/dry-run.ts";
import type { Grant } from "../domain/grants/grant.ts";
import { grantNotFound, requireGrantIdForm } from "../domain/grants/grant-id.ts";
import { decodeGrantToken } from "../domain/grants/grant-token.ts";
import { notForOthers } from "../domain/identifiers.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount, decideOnKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

type Request = Input<kmsV1.RetireGrantRequest__Output>;

/**
 * Ends a grant, for those it was made for: its retiring principal, its grantee if it includes RetireGrant (of an account so
 * named, whom its IAM policies let), or the account that made it. A key policy has no say in it, but to deny.
 * @throws ServiceError NotFoundException, InvalidGrantTokenException, InvalidGrantIdException, InvalidArnException,
 * DryRunOperationException
 */
export const retireGrant: Operation<Request, kmsV1.RetireGrantResponse> = {
  name: "RetireGrant",
  readOnly: false,
  shown: ({ keyId, grantId }) => shown({ keyId, grantId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const named = nameGrant(request);

    call.notes.additionalEventData.grantId = named.grantId;
    const key = await loadKeyByIdOrArn(kms, call, named.keyArn);
    const grant = await kms.grants.find(key.record, named.grantId);
    if (grant === undefined) throw noGrant(call, key, named.grantId);

    await authorizeRetirement(kms, call, key, grant);
    requireState(key.record, "RetireGrant");
    stopIfDryRun(request.dryRun);

    if (!(await kms.grants.remove(key.record, grant.grantId))) throw grantNotFound(grant.grantId);
    return {};
  },
};

function nameGrant({ grantToken, keyId, grantId }: Request): { keyArn: string; grantId: string } {
  if (grantToken && (keyId || grantId)) {
    throw new ServiceError(
      "ValidationException",
      "Specify either a grant token, or a key ARN and a grant ID, not both.",
    );
  }
  if (grantToken) {
    const { region, accountId, keyId, grantId } = decodeGrantToken(grantToken);
    return { keyArn: kmsKeyArn({ region, accountId, keyId }), grantId };
  }
  if (!keyId || !grantId) {
    throw new ServiceError(
      "ValidationException",
      "Specify either a grant token, or a key ARN and a grant ID.",
    );
  }
  requireGrantIdForm(grantId);
  if (parseKmsKeyArn(keyId) === undefined) {
    throw new ServiceError("InvalidArnException", `${keyId} is not a valid key ARN`);
  }
  return { keyArn: keyId, grantId };
}

/** Of another account's key it is not even said that it is there. */
function noGrant(call: Call, key: LoadedKey, grantId: string): ServiceError {
  const { arn, accountId } = call.caller.principal;
  if (key.record.accountId === accountId) return grantNotFound(grantId);
  call.notes.keys.delete(key.arn);
  return notForOthers(arn, "RetireGrant");
}

/** In place of what the key policy said, which does not decide here. */
function showAllowed(reason: string): void {
  currentSpan()?.set({ [attribute.decision]: reason, [attribute.allowed]: true });
}

async function authorizeRetirement(kms: Kms, call: Call, key: LoadedKey, grant: Grant): Promise<void> {
  const { principal } = call.caller;
  const { reason } = await decideOnKey(kms, call, key, { action: "RetireGrant" });
  if (reason.kind === "explicitDeny") throw new ServiceError("AccessDeniedException", reason.sentence);
  const names =
    principal.type === "AWSService"
      ? serviceNames(principal.arn)
      : [principal.arn, principal.sessionIssuer?.arn];
  const { retiringPrincipal = "", issuingAccount } = grant;
  const grantee = grant.operations.includes("RetireGrant") ? grant.granteePrincipal : "";
  if (names.includes(retiringPrincipal)) {
    return showAllowed("the grant names its caller as retiring principal");
  }
  if (names.includes(grantee)) return showAllowed("the grant lets its grantee retire it");
  // Where the grant names an account, that account's own IAM policies say who of it may.
  if ([issuingAccount, retiringPrincipal, grantee].includes(`arn:aws:iam::${principal.accountId}:root`)) {
    await authorizeInAccount(kms, call, "RetireGrant", key.arn);
    return;
  }
  throw new ServiceError(
    "AccessDeniedException",
    `User: ${principal.arn} is not authorized to perform: kms:RetireGrant on resource: ${key.arn} because it is neither the ` +
      "grant's retiring principal nor its grantee with RetireGrant, nor of the account that issued it",
  );
}
