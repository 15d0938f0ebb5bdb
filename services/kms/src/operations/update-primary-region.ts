import { ServiceError } from "@keymesh/errors";
import type { kmsV1 } from "@keymesh/proto";
import type { Write } from "@keymesh/storage";
import type { Call, Input, Operation } from "../call.ts";
import { primaryConditions } from "../domain/condition-keys.ts";
import { rotationDue } from "../domain/due.ts";
import { keyNotFound } from "../domain/identifiers.ts";
import type { KeyRecord, MultiRegion } from "../domain/keys/key-record.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { placeIn, requirePrimary } from "../domain/keys/multi-region.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { recordWrite } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";
import { loadKin } from "../steps/multi-region/kin.ts";
import { inRegion } from "../steps/multi-region/new-replica.ts";
import { noteInRegion } from "../steps/multi-region/region-events.ts";
import { requeue } from "../store/due-queue.ts";
import type { LoadedKey } from "../store/stored-keys.ts";

/**
 * Makes a replica the primary of its multi-Region key, and the primary a replica. The caller needs kms:UpdatePrimaryRegion on
 * both. Cryptographic operations go on meanwhile.
 * @throws ServiceError NotFoundException, UnsupportedOperationException (not a primary, or primary already), DisabledException,
 * KMSInvalidStateException
 *
 * Differs from AWS: done when the call is answered; in AWS both keys are Updating for some seconds.
 */
export const updatePrimaryRegion: Operation<
  Input<kmsV1.UpdatePrimaryRegionRequest__Output>,
  kmsV1.UpdatePrimaryRegionResponse
> = {
  name: "UpdatePrimaryRegion",
  readOnly: false,
  shown: ({ keyId, primaryRegion }) => shown({ keyId, primaryRegion }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const primary = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const primaryRegion = request.primaryRegion!;

    const access = { action: "UpdatePrimaryRegion", conditions: primaryConditions(primaryRegion) };
    await authorizeKey(kms, call, primary, access);
    const places = requirePrimary(primary.record);
    requireState(primary.record, "UpdatePrimaryRegion");
    // Loaded once: what is decided about is what is written, or nothing is.
    const kin = await loadKin(kms, primary.record);
    const replica = replicaIn(primaryRegion, primary.record, kin);
    await authorizeKey(kms, inRegion(call, primaryRegion), replica, access);
    requireState(replica.record, "UpdatePrimaryRegion");

    const next = swapped(places, primaryRegion);
    await kms.keys.write([primary, ...kin].flatMap((key) => placeWrites(key, next)));
    notePrimary(call, primary, replica);
    return {};
  },
};

/** @throws ServiceError UnsupportedOperationException | NotFoundException */
function replicaIn(region: string, primary: KeyRecord, kin: readonly LoadedKey[]): LoadedKey {
  const { accountId, keyId } = primary;
  if (region === primary.region) {
    throw new ServiceError(
      "UnsupportedOperationException",
      `${region} is already the primary Region of ${keyId}.`,
    );
  }
  const replica = kin.find((key) => key.record.region === region);
  if (replica === undefined) throw keyNotFound(region, accountId, keyId);
  return replica;
}

function swapped(
  places: MultiRegion,
  primaryRegion: string,
): Pick<MultiRegion, "primaryRegion" | "replicaRegions"> {
  const others = places.replicaRegions.filter((region) => region !== primaryRegion);
  return { primaryRegion, replicaRegions: [...others, places.primaryRegion] };
}

/** A key's record in its new place; the primary's is the one whose next rotation is waited for. */
function placeWrites(key: LoadedKey, places: Parameters<typeof placeIn>[1]): Write[] {
  const { record } = key;
  const next = { ...record, multiRegion: placeIn(record.region, places) };
  return [recordWrite(key, next), ...requeue(rotationDue(record), rotationDue(next))];
}

/** The new primary's Region has a record of its own; it does not say which Region the primary came from. */
function notePrimary(call: Call, primary: LoadedKey, replica: LoadedKey): void {
  const { region } = replica.record;
  noteInRegion(call, {
    eventName: "UpdatePrimaryRegion",
    region,
    key: replica.record,
    requestParameters: { keyId: replica.arn, primaryRegion: region },
    responseElements: { keyId: primary.arn },
  });
}
