import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { tagConditions } from "../domain/condition-keys.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { withTags } from "../domain/tags.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** Adds tags to a key, up to 50, or gives those it has new values. @throws ServiceError TagException, NotFoundException, KMSInvalidStateException */
export const tagResource: Operation<Input<kmsV1.TagResourceRequest__Output>, kmsV1.TagResourceResponse> = {
  name: "TagResource",
  readOnly: false,
  shown: ({ keyId, tags }) =>
    shown({ keyId, tags: tags?.map(({ tagKey, tagValue }) => ({ tagKey, tagValue })) }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const added = (request.tags ?? []).map(({ tagKey, tagValue }) => ({ key: tagKey!, value: tagValue! }));
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    await authorizeKey(kms, call, key, { action: "TagResource", conditions: tagConditions(added) });
    requireState(key.record, "TagResource");
    await changeKey(kms, key, { tags: withTags(key.record.tags, added) });
    return {};
  },
};
