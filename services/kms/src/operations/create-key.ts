import { defaultKeyPolicy } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { tagConditions } from "../domain/condition-keys.ts";
import { keyMetadata } from "../domain/keys/key-metadata.ts";
import { keyTypeOf } from "../domain/keys/key-parameters.ts";
import { arnOf } from "../domain/keys/key-record.ts";
import { withTags } from "../domain/tags.ts";
import { shown } from "../domain/trail/shown.ts";
import { shownMetadata } from "../domain/trail/shown-metadata.ts";
import { authorizeInAccount } from "../steps/access/authorize.ts";
import { checkKeyPolicy } from "../steps/access/check-policy.ts";
import { requireKeyStore } from "../steps/custom-key-stores.ts";
import { prepareKey } from "../steps/new-key.ts";

type Request = Input<kmsV1.CreateKeyRequest__Output>;

/**
 * Makes a KMS key: record and ARN here, backing key in an HSM, which exports it only as an EKT; none for origin EXTERNAL, whose
 * material is imported later. Stored all at once.
 * @throws ServiceError MalformedPolicyDocumentException, TagException, UnsupportedOperationException, LimitExceededException,
 * CustomKeyStoreNotFoundException, CustomKeyStoreInvalidStateException
 */
export const createKey: Operation<Request, kmsV1.CreateKeyResponse> = {
  name: "CreateKey",
  readOnly: false,
  shown: (request) =>
    shown({
      description: request.description ?? "",
      keySpec: request.keySpec ?? request.customerMasterKeySpec ?? "SYMMETRIC_DEFAULT",
      keyUsage: request.keyUsage ?? "ENCRYPT_DECRYPT",
      origin: request.origin ?? "AWS_KMS",
      multiRegion: request.multiRegion ?? false,
      bypassPolicyLockoutSafetyCheck: request.bypassPolicyLockoutSafetyCheck ?? false,
      customKeyStoreId: request.customKeyStoreId,
      xksKeyId: request.xksKeyId,
      tags: request.tags?.map(({ tagKey, tagValue }) => ({ tagKey, tagValue })),
    }),
  responseElements: ({ keyMetadata }) => ({ keyMetadata: shownMetadata(keyMetadata!) }),

  async run(kms, call, request) {
    const { keySpec, keyUsage, origin, multiRegion } = keyTypeOf(request);
    const { region, principal } = call.caller;
    const { accountId } = principal;
    const tags = withTags(
      [],
      (request.tags ?? []).map(({ tagKey, tagValue }) => ({ key: tagKey!, value: tagValue! })),
    );
    const bypass = request.bypassPolicyLockoutSafetyCheck ?? false;

    const conditions = {
      "kms:KeySpec": keySpec,
      "kms:KeyUsage": keyUsage,
      "kms:KeyOrigin": origin,
      "kms:MultiRegion": multiRegion,
      "kms:MultiRegionKeyType": multiRegion ? "PRIMARY" : undefined,
      "kms:BypassPolicyLockoutSafetyCheck": bypass,
      ...tagConditions(tags),
    };
    await authorizeInAccount(kms, call, "CreateKey", "*", conditions);
    if (tags.length > 0) await authorizeInAccount(kms, call, "TagResource", "*", conditions);
    await requireKeyStore(kms, call, request.customKeyStoreId, origin);
    const policy = request.policy ?? defaultKeyPolicy(accountId);
    const description = request.description ?? "";
    const principalIds = await checkKeyPolicy(kms, call, policy, { arn: "*", accountId }, bypass);

    const fields = {
      accountId,
      region,
      description,
      policy,
      principalIds,
      tags,
      manager: "CUSTOMER",
      aliases: [],
      keySpec,
      keyUsage,
      origin,
      isMultiRegion: multiRegion,
    } as const;
    const { record, writes } = await prepareKey(kms, fields);
    await kms.keyCounts.add(record, writes);
    call.notes.keys.add(arnOf(record));

    return { keyMetadata: keyMetadata(record) };
  },
};
