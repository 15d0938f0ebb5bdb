import { ciphertextBlobFields, maxCiphertextBlobBytes } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import type { s3V1 } from "@keymesh/proto";
import { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { limitParameter, textParameter } from "./find-query.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** S3, as the admin API asks it of encrypted objects. */
export interface EncryptedObjects {
  findEncryptedObjects(
    request: s3V1.FindEncryptedObjectsRequest,
  ): Promise<s3V1.FindEncryptedObjectsResponse__Output>;
}

const blobBody = z.strictObject({
  ciphertextBlob: z.base64("must be base64").min(1, "must not be empty").max(16_384),
});

/** `POST blobs/parse`, `GET blobs/objects`. */
export function blobRoutes(s3: EncryptedObjects): AdminRoute[] {
  return [
    jsonRoute({
      method: "POST",
      path: "/_keymesh/blobs/parse",
      json: blobBody,
      async handle({ body }) {
        const blob = Buffer.from(body.ciphertextBlob, "base64");
        return { status: 200, json: { bytes: blob.length, fields: fieldsOf(blob) } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/blobs/objects",
      query: z.strictObject({ bucket: textParameter, limit: limitParameter(100) }),
      async handle({ query: { bucket = "", limit } }) {
        const { objects, truncated } = await s3.findEncryptedObjects({ bucket, limit });
        const shown = objects.map(({ ciphertextBlob, ...object }) => ({
          ...object,
          ciphertextBlob: ciphertextBlob.toString("base64"),
        }));
        return { status: 200, json: { objects: shown, truncated } };
      },
    }),
  ];
}

function fieldsOf(blob: Buffer): object {
  try {
    return ciphertextBlobFields(blob);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    const limit =
      blob.length > maxCiphertextBlobBytes ? `, and longer than any (${maxCiphertextBlobBytes})` : "";
    throw new AdminError(
      "InvalidParameter",
      `ciphertextBlob: ${blob.length} bytes that are no CiphertextBlob of a symmetric KMS key${limit}.`,
    );
  }
}
