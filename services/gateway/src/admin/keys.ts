import type { kmsV1 } from "@keymesh/proto";
import { z } from "zod";
import { limitParameter, textParameter } from "./find-query.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** KMS, as the admin API asks it of keys. */
export interface KeyReader {
  findKeys(request: kmsV1.FindKeysRequest): Promise<kmsV1.FindKeysResponse__Output>;
  showKey(request: kmsV1.ShowKeyRequest): Promise<kmsV1.ShowKeyResponse__Output>;
}

const findKeys = z.strictObject({
  accountId: z
    .string()
    .regex(/^\d{12}$/, "must be 12 digits")
    .optional(),
  region: textParameter,
  limit: limitParameter(100),
});

/** `GET keys`, `GET keys/{keyId}`: the records of all accounts' keys; nothing in them is secret. */
export function keyRoutes(kms: KeyReader): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/keys",
      query: findKeys,
      async handle({ query: { accountId = "", region = "", limit } }) {
        const { keys, truncated } = await kms.findKeys({ accountId, region, limit });
        return { status: 200, json: { keys: keys.map(summary), truncated } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/keys/{keyId}",
      query: z.strictObject({ region: textParameter }),
      async handle({ params: { keyId = "" }, query: { region = "" } }) {
        const shown = await kms.showKey({ keyId, region });
        return {
          status: 200,
          json: {
            key: record(shown.key!),
            backingKeys: shown.backingKeys.map(backingKey),
            policy: JSON.parse(shown.policy),
            grants: shown.grants.map(grant),
            grantsTruncated: shown.grantsTruncated,
            usage: usage(shown.usage!),
          },
        };
      },
    }),
  ];
}

function summary(key: kmsV1.KeyView__Output) {
  const { keyId, arn, accountId, region, aliases, state, spec, usage, manager, origin } = key;
  return {
    keyId,
    arn,
    accountId,
    region,
    aliases,
    state,
    spec,
    usage,
    manager,
    origin,
    multiRegion: key.multiRegion !== undefined && key.multiRegion !== null,
    createdAt: time(key.createdMs),
  };
}

function record(key: kmsV1.KeyView__Output): object {
  const { multiRegion, rotation, deletion, customKeyStoreId } = key;
  return {
    ...summary(key),
    description: key.description,
    tags: key.tags,
    ...(multiRegion && {
      multiRegionConfiguration: {
        type: multiRegion.type,
        primaryRegion: multiRegion.primaryRegion,
        replicaRegions: multiRegion.replicaRegions,
      },
    }),
    ...(rotation && { rotation: { periodDays: rotation.periodDays, nextAt: time(rotation.nextMs) } }),
    ...(deletion && {
      deletion: {
        windowDays: deletion.windowDays,
        ...(deletion.dateMs > 0 && { at: time(deletion.dateMs) }),
      },
    }),
    ...(customKeyStoreId !== "" && { customKeyStoreId }),
  };
}

function backingKey(material: kmsV1.BackingKey__Output, i: number): object {
  const { id, createdMs, isCurrent, rotationType, pending, imported, ektBytes, ektFingerprint } = material;
  return {
    id,
    generation: i + 1,
    createdAt: time(createdMs),
    isCurrent,
    ...(rotationType !== "" && { rotationType }),
    ...(pending !== "" && { pending }),
    ...(imported && {
      imported: {
        present: imported.present,
        ...(imported.validToMs > 0 && { validTo: time(imported.validToMs) }),
        ...(imported.description !== "" && { description: imported.description }),
      },
    }),
    ...(ektBytes > 0 && { ekt: { bytes: ektBytes, fingerprint: ektFingerprint } }),
    ...(material.publicKey.length > 0 && { publicKey: material.publicKey.toString("base64") }),
  };
}

function grant(view: kmsV1.GrantView__Output): object {
  const { grantId, name, createdMs, granteePrincipal, retiringPrincipal, issuingAccount, operations } = view;
  const constraints = {
    ...(hasMembers(view.encryptionContextSubset) && {
      encryptionContextSubset: view.encryptionContextSubset,
    }),
    ...(hasMembers(view.encryptionContextEquals) && {
      encryptionContextEquals: view.encryptionContextEquals,
    }),
  };
  return {
    grantId,
    ...(name !== "" && { name }),
    createdAt: time(createdMs),
    granteePrincipal,
    ...(retiringPrincipal !== "" && { retiringPrincipal }),
    issuingAccount,
    operations,
    ...(hasMembers(constraints) && { constraints }),
  };
}

function usage({ operation, timeMs, eventId, requestId }: kmsV1.KeyUsageView__Output): object {
  return operation === "" ? {} : { operation, at: time(timeMs), eventId, requestId };
}

function hasMembers(value: object): boolean {
  return Object.keys(value).length > 0;
}

function time(ms: number): string {
  return new Date(ms).toISOString();
}
