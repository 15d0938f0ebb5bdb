import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { cutPage, decodeMarker, pageSize } from "../domain/paging.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** The tags of a key, in the order of their keys. @throws ServiceError NotFoundException, InvalidMarkerException */
export const listResourceTags: Operation<
  Input<kmsV1.ListResourceTagsRequest__Output>,
  kmsV1.ListResourceTagsResponse
> = {
  name: "ListResourceTags",
  readOnly: true,
  shown: ({ keyId, limit, marker }) => shown({ keyId, limit, marker }),

  async run(kms, call, request) {
    const after = decodeMarker("tags", request.marker ?? undefined);
    const size = pageSize(request.limit ?? undefined, "other");
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "ListResourceTags" });

    const sorted = [...key.record.tags].sort((a, b) => (a.key < b.key ? -1 : 1));
    const rows = after === undefined ? sorted : sorted.filter((tag) => tag.key > after);
    const { page, truncated, nextMarker } = cutPage("tags", rows, size, (tag) => tag.key);
    return {
      tags: page.map(({ key: tagKey, value: tagValue }) => ({ tagKey, tagValue })),
      truncated,
      nextMarker,
    };
  },
};
