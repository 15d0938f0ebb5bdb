import { kmsAliasArn } from "@keymesh/envelope";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import { notForOthers, parseKeyIdentifier } from "../domain/identifiers.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { timestamp } from "../domain/timestamps.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import type { NamedAlias } from "../store/stored-keys.ts";

/**
 * Aliases of the caller's account and region, or of one key, by name.
 * @throws ServiceError InvalidMarkerException, NotFoundException, AccessDeniedException (a key of another account)
 */
export const listAliases: Operation<Input<kmsV1.ListAliasesRequest__Output>, kmsV1.ListAliasesResponse> = {
  name: "ListAliases",
  readOnly: true,
  shown: ({ keyId, limit, marker }) => shown({ keyId, limit, marker }),

  async run(kms, call, request) {
    const after = decodeMarker("aliases", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");

    await authorizeInAccount(kms, call, "ListAliases", "*");

    const { region, principal } = call.caller;
    const { accountId } = principal;
    const found = request.keyId
      ? await ofKey(kms, call, request.keyId, after, size + 1)
      : await kms.keys.listAliases(region, accountId, after, size + 1);
    const { page, truncated, nextMarker } = cutPage("aliases", found, size, (alias) => alias.aliasName);
    const aliases = page.map(({ aliasName, targetKeyId, createdMs, updatedMs }) => ({
      aliasName,
      aliasArn: kmsAliasArn({ region, accountId, aliasName }),
      targetKeyId,
      creationDate: timestamp(createdMs),
      lastUpdatedDate: timestamp(updatedMs),
    }));
    return { aliases, truncated, nextMarker };
  },
};

async function ofKey(kms: Kms, call: Call, keyId: string, after: string | undefined, limit: number) {
  const { arn, accountId } = call.caller.principal;
  const identifier = parseKeyIdentifier(keyId, call.caller.region);
  // Not even looked for: whether it is there is nobody else's business.
  if (identifier.kind === "keyArn" && identifier.accountId !== accountId)
    throw notForOthers(arn, "ListAliases");
  const { record } = await loadKeyByIdOrArn(kms, call, keyId);
  const names = record.aliases
    .filter((name) => after === undefined || name > after)
    .sort()
    .slice(0, limit);
  const found: NamedAlias[] = [];
  for (const aliasName of names) {
    const alias = await kms.keys.alias(record.region, record.accountId, aliasName);
    if (alias !== undefined) found.push({ aliasName, ...alias.value });
  }
  return found;
}
