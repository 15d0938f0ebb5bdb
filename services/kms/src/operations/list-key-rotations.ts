import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { rotationsEntry } from "../domain/material/rotations-entry.ts";
import { cutPage, decodeMarker, invalidMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * The completed rotations of a key, oldest first; with IncludeKeyMaterial ALL_KEY_MATERIAL also the material it began with, and
 * imported material that waits for its rotation.
 * @throws ServiceError NotFoundException, InvalidMarkerException, UnsupportedOperationException
 */
export const listKeyRotations: Operation<
  Input<kmsV1.ListKeyRotationsRequest__Output>,
  kmsV1.ListKeyRotationsResponse
> = {
  name: "ListKeyRotations",
  readOnly: true,
  shown: ({ keyId, includeKeyMaterial, limit, marker }) =>
    shown({ keyId, includeKeyMaterial, limit, marker }),

  async run(kms, call, request) {
    const after = decodeMarker("rotations", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "rotations");
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListKeyRotations" });
    requireState(key.record, "ListKeyRotations");

    const { materials } = key.record;
    const start = after === undefined ? 0 : materials.findIndex(({ hbkId }) => hbkId === after) + 1;
    if (after !== undefined && start === 0) throw invalidMarker();
    const isAll = request.includeKeyMaterial === "ALL_KEY_MATERIAL";
    const rows = materials.slice(start).filter(({ rotationType }) => isAll || rotationType !== undefined);
    const { page, truncated, nextMarker } = cutPage("rotations", rows, size, ({ hbkId }) => hbkId);
    return { rotations: page.map((material) => rotationsEntry(key.record, material)), truncated, nextMarker };
  },
};
