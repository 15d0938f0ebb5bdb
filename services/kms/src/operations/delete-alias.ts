import { kmsAliasArn } from "@keymesh/envelope";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { aliasNotFound } from "../domain/identifiers.ts";
import { checkAliasName, refuseReservedAlias } from "../domain/keys/alias-names.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount, authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { aliasPath } from "../store/layout.ts";

/** Takes an alias away; the key stays as it is. @throws ServiceError NotFoundException, InvalidAliasNameException */
export const deleteAlias: Operation<Input<kmsV1.DeleteAliasRequest__Output>, kmsV1.DeleteAliasResponse> = {
  name: "DeleteAlias",
  readOnly: false,
  shown: ({ aliasName }) => shown({ aliasName }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const aliasName = request.aliasName!;
    checkAliasName(aliasName);
    refuseReservedAlias(aliasName);

    const { region, principal } = call.caller;
    const { accountId } = principal;
    const alias = await kms.keys.alias(region, accountId, aliasName);
    if (alias === undefined) throw aliasNotFound(region, accountId, aliasName);
    const key = await loadKeyByIdOrArn(kms, call, alias.value.targetKeyId);

    await authorizeInAccount(kms, call, "DeleteAlias", kmsAliasArn({ region, accountId, aliasName }));
    await authorizeKey(kms, call, key, { action: "DeleteAlias" });

    const aliases = key.record.aliases.filter((name) => name !== aliasName);
    const remove = { delete: aliasPath(region, accountId, aliasName), ifVersion: alias.version };
    await changeKey(kms, key, { aliases }, [remove]);
    return {};
  },
};
