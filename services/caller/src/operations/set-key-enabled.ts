import { DisableKeyCommand, EnableKeyCommand } from "@aws-sdk/client-kms";
import type { callerV1 } from "@keymesh/proto";
import type { CallerContext } from "../context.ts";
import { keyNamed } from "../domain/key-named.ts";
import { askKms } from "../kms/ask-kms.ts";
import { asServiceRefusal } from "../kms/refusal.ts";

/** SetKeyEnabled, as the root of the key's account. @throws ServiceError what KMS says, in its words */
export async function setKeyEnabled(
  context: CallerContext,
  { keyId: named, enabled, region }: callerV1.SetKeyEnabledRequest__Output,
): Promise<callerV1.SetKeyEnabledResponse> {
  const key = keyNamed(named, region, context.mesh.regions);
  const KeyId = key.keyId;
  const name = enabled ? "enable-key" : "disable-key";
  await askKms(context, { ...key, name }, (kms) =>
    kms.send(enabled ? new EnableKeyCommand({ KeyId }) : new DisableKeyCommand({ KeyId })),
  ).catch((error: unknown) => {
    throw asServiceRefusal(error);
  });
  return { keyId: KeyId, enabled };
}
