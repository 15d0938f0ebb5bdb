import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { requireState } from "../domain/key-states.ts";
import { cutPage, decodeMarker, invalidMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/shown.ts";
import { timestamp } from "../domain/timestamps.ts";
import { authorizeKey } from "../steps/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/**
 * The completed rotations of a key, oldest first; with IncludeKeyMaterial ALL_KEY_MATERIAL also the material it began with.
 * @throws ServiceError NotFoundException, InvalidMarkerException
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
    const size = pageSize(request.limit ?? undefined, "other");
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListKeyRotations" });
    requireState(key.record, "ListKeyRotations");

    const { materials } = key.record;
    const start = after === undefined ? 0 : materials.findIndex(({ hbkId }) => hbkId === after) + 1;
    if (after !== undefined && start === 0) throw invalidMarker();
    const isWanted = request.includeKeyMaterial === "ALL_KEY_MATERIAL" ? () => true : isRotation;
    const rows = materials.slice(start).filter(isWanted);
    const { page, truncated, nextMarker } = cutPage("rotations", rows, size, ({ hbkId }) => hbkId);
    const rotations = page.map((material) => ({
      keyId: key.arn,
      keyMaterialId: material.hbkId,
      keyMaterialState: material === materials.at(-1) ? "CURRENT" : "NON_CURRENT",
      ...(isRotation(material) && {
        rotationDate: timestamp(material.createdMs),
        rotationType: material.rotationType,
      }),
    }));
    return { rotations, truncated, nextMarker };
  },
};

function isRotation({ rotationType }: { readonly rotationType?: string }): boolean {
  return rotationType !== undefined;
}
