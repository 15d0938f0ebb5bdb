import { kmsAliasArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { aliasNotFound } from "../domain/identifiers.ts";
import {
  checkAliasName,
  refuseAliasAsTarget,
  refuseReservedAlias,
  requireRoomForAlias,
} from "../domain/keys/alias-names.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { keySpecs } from "../domain/keys/key-specs.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount, authorizeKey } from "../steps/access/authorize.ts";
import { changeKey, recordWrite } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { aliasPath } from "../store/layout.ts";
import { encodeRecord, type StoredAlias } from "../store/records.ts";

/**
 * Points an alias to another key of the same type and usage: manual rotation. The caller needs kms:UpdateAlias on the alias and
 * on both keys.
 * @throws ServiceError NotFoundException, KMSInvalidStateException (destination pending deletion), LimitExceededException,
 * ValidationException (another type or usage)
 */
export const updateAlias: Operation<Input<kmsV1.UpdateAliasRequest__Output>, kmsV1.UpdateAliasResponse> = {
  name: "UpdateAlias",
  readOnly: false,
  shown: ({ aliasName, targetKeyId }) => shown({ aliasName, targetKeyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const aliasName = request.aliasName!;
    checkAliasName(aliasName);
    refuseReservedAlias(aliasName);
    refuseAliasAsTarget(request.targetKeyId!);

    const { region, principal } = call.caller;
    const { accountId } = principal;
    const destination = await loadKeyByIdOrArn(kms, call, request.targetKeyId!);
    const alias = await kms.keys.alias(region, accountId, aliasName);
    if (alias === undefined) throw aliasNotFound(region, accountId, aliasName);
    const current = await loadKeyByIdOrArn(kms, call, alias.value.targetKeyId);

    const access = { action: "UpdateAlias" };
    await authorizeInAccount(kms, call, "UpdateAlias", kmsAliasArn({ region, accountId, aliasName }));
    await authorizeKey(kms, call, current, access);
    await authorizeKey(kms, call, destination, access);
    requireState(destination.record, "UpdateAlias");
    requireSameKind(current.record, destination.record);
    const isSame = current.arn === destination.arn;
    if (!isSame) requireRoomForAlias(destination.record);

    const next: StoredAlias = {
      ...alias.value,
      targetKeyId: destination.record.keyId,
      updatedMs: kms.clock.now(),
    };
    const put = {
      put: aliasPath(region, accountId, aliasName),
      value: encodeRecord(next),
      ifVersion: alias.version,
    };
    const left = current.record.aliases.filter((name) => name !== aliasName);
    const leave = isSame ? [] : [recordWrite(current, { ...current.record, aliases: left })];
    const aliases = isSame ? destination.record.aliases : [...destination.record.aliases, aliasName];
    await changeKey(kms, destination, { aliases }, [put, ...leave]);
    return {};
  },
};

/** Code that names a key by its alias must not come upon a key it cannot use so. @throws ServiceError ValidationException */
function requireSameKind(current: KeyRecord, destination: KeyRecord): void {
  const isSameType = keySpecs[current.keySpec].kind === keySpecs[destination.keySpec].kind;
  if (isSameType && current.keyUsage === destination.keyUsage) return;
  throw new ServiceError(
    "ValidationException",
    `The alias stands for a ${keySpecs[current.keySpec].kind} KMS key with key usage ${current.keyUsage}; it can only be moved ` +
      "to another of the same.",
  );
}
