import { z } from "zod";
import { type CallerClient, requireCaller } from "./caller-client.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

const region = z.string().min(1).max(64).optional();

const enabledBody = z.strictObject({
  enabled: z.boolean({ error: "must be true or false" }),
  region,
});

const decryptBody = z.strictObject({
  ciphertextBlob: z
    .base64({ error: "must be base64" })
    .min(1, "must be 1 to 6144 bytes as base64")
    .max(8_192, "must be 1 to 6144 bytes as base64"),
  encryptionContext: z.record(z.string(), z.string()).optional(),
  flipBit: z
    .int()
    .min(0)
    .max(6_144 * 8 - 1)
    .optional(),
  region,
});

/** `PUT keys/{keyId}/enabled`, `POST blobs/decrypt`: what the caller tries with a key. */
export function triedKeyRoutes(caller: CallerClient | undefined): AdminRoute[] {
  return [
    jsonRoute({
      method: "PUT",
      path: "/_keymesh/keys/{keyId}/enabled",
      json: enabledBody,
      async handle({ params: { keyId = "" }, body: { enabled, region = "" } }) {
        const done = await requireCaller(caller).setKeyEnabled({ keyId, enabled, region });
        return { status: 200, json: { keyId: done.keyId, enabled: done.enabled } };
      },
    }),
    jsonRoute({
      method: "POST",
      path: "/_keymesh/blobs/decrypt",
      json: decryptBody,
      async handle({ body: { ciphertextBlob, encryptionContext = {}, flipBit, region = "" } }) {
        const blob = Buffer.from(ciphertextBlob, "base64");
        const tried = await requireCaller(caller).tryDecrypt({
          ciphertextBlob: blob,
          encryptionContext,
          ...(flipBit !== undefined && { flipBit }),
          region,
        });
        const { decrypted, bytes, keyId, error, message } = tried;
        return { status: 200, json: decrypted ? { decrypted, bytes, keyId } : { decrypted, error, message } };
      },
    }),
  ];
}
