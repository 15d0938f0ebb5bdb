import { commonConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What is set to nothing is not set. */
const text = z
  .string()
  .transform((value) => value || undefined)
  .optional();

const endpoint = z
  .url({ protocol: /^https?$/, error: "must be http://host:port or https://host:port" })
  .refine((value) => new URL(value).pathname === "/" && !new URL(value).search, "has no path")
  .refine((value) => !new URL(value).username, "holds no credentials; they have variables of their own");

/** Secrets come as a variable, or as a file named by the variable with `_FILE`. */
const SECRETS = ["KEYMESH_REDIS_URL", "KEYMESH_S3_ACCESS_KEY", "KEYMESH_S3_SECRET_KEY"] as const;
export type SecretName = (typeof SECRETS)[number];

/** What the storage service reads from its environment. */
export const storageConfig = commonConfig
  .extend({
    /** `embedded`: files of its own. `distributed`: Redis and an S3-compatible store, shared with other storage processes. */
    KEYMESH_STORAGE_DRIVER: text.pipe(z.enum(["embedded", "distributed"]).optional()),
    /** Embedded: the folder that holds everything this service keeps. */
    KEYMESH_DATA_DIR: text,
    /** Distributed: redis://, redis+sentinel:// or redis+cluster://; may hold a password. */
    KEYMESH_REDIS_URL: text,
    KEYMESH_REDIS_URL_FILE: text,
    /** `unchecked`: take a Redis that may lose answered writes, or does not let us ask. */
    KEYMESH_REDIS_DURABILITY: z.enum(["checked", "unchecked"]).default("checked"),
    /** Replicas of Redis that must have a write before it is answered. */
    KEYMESH_REDIS_WAIT_REPLICAS: z.coerce.number().int().min(0).max(16).default(0),
    /** Distributed: the S3-compatible store. */
    KEYMESH_S3_ENDPOINT: text.pipe(endpoint.optional()),
    KEYMESH_S3_BUCKET: text.pipe(
      z
        .string()
        .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "must be a bucket name: 3 to 63 of a-z, 0-9, . and -")
        .default("keymesh"),
    ),
    KEYMESH_S3_REGION: text.pipe(z.string().default("us-east-1")),
    KEYMESH_S3_ACCESS_KEY: text,
    KEYMESH_S3_ACCESS_KEY_FILE: text,
    KEYMESH_S3_SECRET_KEY: text,
    KEYMESH_S3_SECRET_KEY_FILE: text,
  })
  .superRefine((config, context) => {
    const isDistributed = config.KEYMESH_STORAGE_DRIVER === "distributed";
    // Who says embedded may have the rest set for another time (as docker-compose.yml has); who says nothing has forgotten it.
    const isSilent = config.KEYMESH_STORAGE_DRIVER === undefined;
    const complain = (name: string, message: string) =>
      context.addIssue({ code: "custom", path: [name], message });
    if (!isDistributed && !config.KEYMESH_DATA_DIR) complain("KEYMESH_DATA_DIR", "must be set");
    if (isDistributed && !config.KEYMESH_S3_ENDPOINT)
      complain("KEYMESH_S3_ENDPOINT", "the distributed driver needs it");
    if (isSilent && config.KEYMESH_S3_ENDPOINT)
      complain("KEYMESH_S3_ENDPOINT", "is for KEYMESH_STORAGE_DRIVER=distributed");
    for (const name of SECRETS) {
      const given = [config[name], config[`${name}_FILE`]].filter(Boolean).length;
      if (given === 2) complain(name, `set it or ${name}_FILE, not both`);
      if (isDistributed && given === 0) complain(name, `the distributed driver needs it or ${name}_FILE`);
      if (isSilent && given > 0) complain(name, "is for KEYMESH_STORAGE_DRIVER=distributed");
    }
  });

export type StorageConfig = z.output<typeof storageConfig>;
