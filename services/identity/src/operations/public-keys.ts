import type { identityV1 } from "@keymesh/proto";
import type { IdentityContext } from "../context.ts";

/** The public halves of the keys whose sessions may still be valid. */
export async function publicKeys({
  signingKeys,
  clock,
}: IdentityContext): Promise<identityV1.PublicKeysResponse> {
  return { keys: await signingKeys.published(clock.now()) };
}
