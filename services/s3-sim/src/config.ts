import { commonConfig, httpListenConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";

const domainsSchema = z
  .string()
  .default("s3.localhost,s3.amazonaws.com,localhost")
  .transform((list) => list.split(",").map((item) => item.trim().toLowerCase()))
  .pipe(z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, "must be a host name")).min(1));

/** What the S3 service reads from its environment. */
export const s3Config = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_KMS: serversSchema,
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_IDENTITY: serversSchema,
  KEYMESH_TRAIL: serversSchema,
  /** 32 bytes that only this service can read: wraps the data keys of SSE-S3 objects. Lost, those objects are lost. */
  KEYMESH_S3_ROOT_KEY_FILE: z.string(),
  /** Host names before which a label is a bucket: `bucket.s3.localhost`. */
  KEYMESH_S3_DOMAINS: domainsSchema,
});

export type S3Config = z.output<typeof s3Config>;
