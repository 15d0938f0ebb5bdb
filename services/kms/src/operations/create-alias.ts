import { kmsAliasArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import {
  checkNewAliasName,
  refuseAliasAsTarget,
  refuseReservedAlias,
  requireRoomForAlias,
} from "../domain/keys/alias-names.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount, authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { newAliasWrite } from "../store/new-alias.ts";

/**
 * A friendly name for a key, unique in account and region; it can be moved to another key later.
 * @throws ServiceError AlreadyExistsException, InvalidAliasNameException, LimitExceededException, NotFoundException,
 * KMSInvalidStateException
 */
export const createAlias: Operation<Input<kmsV1.CreateAliasRequest__Output>, kmsV1.CreateAliasResponse> = {
  name: "CreateAlias",
  readOnly: false,
  shown: ({ aliasName, targetKeyId }) => shown({ aliasName, targetKeyId }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const aliasName = request.aliasName!;
    checkNewAliasName(aliasName);
    refuseReservedAlias(aliasName);
    refuseAliasAsTarget(request.targetKeyId!);

    const { region, principal } = call.caller;
    const { accountId } = principal;
    const key = await loadKeyByIdOrArn(kms, call, request.targetKeyId!);
    const arn = kmsAliasArn({ region, accountId, aliasName });

    await authorizeInAccount(kms, call, "CreateAlias", arn);
    await authorizeKey(kms, call, key, { action: "CreateAlias" });
    requireState(key.record, "CreateAlias");
    if ((await kms.keys.alias(region, accountId, aliasName)) !== undefined) {
      throw new ServiceError("AlreadyExistsException", `An alias with the name ${arn} already exists`);
    }
    requireRoomForAlias(key.record);

    const aliases = [...key.record.aliases, aliasName];
    await changeKey(kms, key, { aliases }, [newAliasWrite(key.record, aliasName, kms.clock.now())]);
    return {};
  },
};
