import { ServiceError } from "@keymesh/errors";
import { defaultKeyPolicy } from "@keymesh/policy";
import type { kmsV1 } from "@keymesh/proto";
import type { Call, Input, Kms, Operation } from "../call.ts";
import {
  type ConditionValues,
  lockoutConditions,
  newKeyConditions,
  replicaConditions,
  tagConditions,
} from "../domain/condition-keys.ts";
import { keyMetadata } from "../domain/keys/key-metadata.ts";
import type { KeyRecord } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { requirePrimary } from "../domain/keys/multi-region.ts";
import { withTags } from "../domain/tags.ts";
import { shown } from "../domain/trail/shown.ts";
import { shownMetadata } from "../domain/trail/shown-metadata.ts";
import { authorizeInAccount, authorizeKey } from "../steps/access/authorize.ts";
import { checkKeyPolicy } from "../steps/access/check-policy.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { announceSynchronization } from "../steps/material/rotate-material.ts";
import { inRegion, prepareReplica } from "../steps/multi-region/new-replica.ts";
import { noteInRegion } from "../steps/multi-region/region-events.ts";

type Request = Input<kmsV1.ReplicateKeyRequest__Output>;

/**
 * Makes a replica of a multi-Region primary key in another Region: same key id and key material, its own policy, tags, aliases,
 * grants and state. The caller needs kms:ReplicateKey on the primary and kms:CreateKey in the replica's Region.
 * @throws ServiceError NotFoundException, UnsupportedOperationException (not a primary, no such Region), AlreadyExistsException,
 * DisabledException, KMSInvalidStateException, MalformedPolicyDocumentException, TagException, LimitExceededException
 *
 * Differs from AWS: the replica is Enabled (PendingImport for origin EXTERNAL) when the call is answered; AWS answers with
 * Creating and takes seconds or minutes.
 */
export const replicateKey: Operation<Request, kmsV1.ReplicateKeyResponse> = {
  name: "ReplicateKey",
  readOnly: false,
  shown: (request) =>
    shown({
      keyId: request.keyId,
      replicaRegion: request.replicaRegion,
      bypassPolicyLockoutSafetyCheck: request.bypassPolicyLockoutSafetyCheck ?? false,
      description: request.description ?? "",
      tags: request.tags?.map(({ tagKey, tagValue }) => ({ tagKey, tagValue })),
    }),
  responseElements: ({ replicaKeyMetadata, replicaTags }) =>
    shown({ replicaKeyMetadata: shownMetadata(replicaKeyMetadata!), replicaTags }),

  async run(kms, call, request) {
    const primary = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const region = request.replicaRegion!;
    const bypass = request.bypassPolicyLockoutSafetyCheck ?? false;
    const added = (request.tags ?? []).map(({ tagKey, tagValue }) => ({ key: tagKey!, value: tagValue! }));
    const tags = withTags([], added);

    const asked = { ...lockoutConditions(bypass), ...tagConditions(tags) };
    const conditions = { ...asked, ...replicaConditions(region) };
    await authorizeKey(kms, call, primary, { action: "ReplicateKey", conditions });
    requirePrimary(primary.record);
    requireState(primary.record, "ReplicateKey");
    await requireRoom(kms, primary.record, region);
    const there = inRegion(call, region);
    await authorizeCreation(kms, there, primary.record, asked, tags.length > 0);
    const { accountId } = primary.record;
    const policy = request.policy ?? defaultKeyPolicy(accountId);
    const principalIds = await checkKeyPolicy(kms, there, policy, { arn: "*", accountId }, bypass);

    const description = request.description ?? "";
    const own = { region, description, policy, principalIds, tags };
    const { record, writes } = await prepareReplica(kms, primary, own);
    await kms.keyCounts.add(record, [...writes, announceSynchronization(primary.record, call.timeMs)]);
    noteNewReplica(call, record, bypass);

    return {
      replicaKeyMetadata: keyMetadata(record),
      replicaPolicy: policy,
      // A replica without tags is answered without the member, not with an empty list.
      ...(tags.length > 0 && {
        replicaTags: tags.map(({ key: tagKey, value: tagValue }) => ({ tagKey, tagValue })),
      }),
    };
  },
};

/** @throws ServiceError UnsupportedOperationException | AlreadyExistsException unless a replica can be in this Region */
async function requireRoom(kms: Kms, { accountId, keyId }: KeyRecord, region: string): Promise<void> {
  if (!kms.regions.includes(region)) {
    throw new ServiceError(
      "UnsupportedOperationException",
      `Unable to replicate key ${keyId} to region ${region}: there is no such Region.`,
    );
  }
  if ((await kms.keys.find(region, accountId, keyId)) === undefined) return;
  throw new ServiceError(
    "AlreadyExistsException",
    `Unable to replicate key ${keyId} to region ${region}, as the key already exists there.`,
  );
}

/** What creating the replica takes in its own Region, where only IAM policies can allow it. @throws ServiceError AccessDeniedException */
async function authorizeCreation(
  kms: Kms,
  there: Call,
  { keySpec, keyUsage, origin }: KeyRecord,
  asked: ConditionValues,
  hasTags: boolean,
): Promise<void> {
  const kind = newKeyConditions({ keySpec, keyUsage, origin, multiRegion: true });
  const conditions = { ...kind, ...asked, "kms:MultiRegionKeyType": "REPLICA" };
  await authorizeInAccount(kms, there, "CreateKey", "*", conditions);
  if (hasTags) await authorizeInAccount(kms, there, "TagResource", "*", conditions);
}

/** The replica's Region shows that a key was created there. */
function noteNewReplica(call: Call, replica: KeyRecord, bypass: boolean): void {
  const { region, description, keySpec, keyUsage, origin, tags } = replica;
  noteInRegion(call, {
    eventName: "CreateKey",
    region,
    key: replica,
    requestParameters: shown({
      ...{ description, keySpec, keyUsage, origin },
      multiRegion: true,
      bypassPolicyLockoutSafetyCheck: bypass,
      tags: tags.map(({ key: tagKey, value: tagValue }) => ({ tagKey, tagValue })),
    }),
    responseElements: { keyMetadata: shownMetadata(keyMetadata(replica)) },
  });
}
