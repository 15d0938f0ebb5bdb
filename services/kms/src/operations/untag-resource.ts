import type { kmsV1 } from "@keymesh/proto";
import type { Input, Operation } from "../call.ts";
import { tagConditions } from "../domain/condition-keys.ts";
import { requireState } from "../domain/keys/key-states.ts";
import { withoutTags } from "../domain/tags.ts";
import { keyArnElement } from "../domain/trail/response-elements.ts";
import { shown } from "../domain/trail/shown.ts";
import { authorizeKey } from "../steps/access/authorize.ts";
import { changeKey } from "../steps/change-key.ts";
import { loadKeyByIdOrArn } from "../steps/load-key.ts";

/** Takes tags from a key; keys it does not have are passed over. @throws ServiceError TagException, NotFoundException, KMSInvalidStateException */
export const untagResource: Operation<
  Input<kmsV1.UntagResourceRequest__Output>,
  kmsV1.UntagResourceResponse
> = {
  name: "UntagResource",
  readOnly: false,
  shown: ({ keyId, tagKeys }) => shown({ keyId, tagKeys }),
  responseElements: keyArnElement,

  async run(kms, call, request) {
    const tagKeys = request.tagKeys ?? [];
    const key = await loadKeyByIdOrArn(kms, call, request.keyId!);
    const conditions = tagConditions(tagKeys.map((tagKey) => ({ key: tagKey })));
    await authorizeKey(kms, call, key, { action: "UntagResource", conditions });
    requireState(key.record, "UntagResource");
    await changeKey(kms, key, { tags: withoutTags(key.record.tags, tagKeys) });
    return {};
  },
};
