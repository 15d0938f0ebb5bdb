import { z } from "zod";
import { readYaml } from "./read-yaml.ts";

const maxMaterialBytes = 4_096;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const multiRegionId = /^mrk-[0-9a-f]{32}$/;

/** A policy document as YAML or as JSON text; always JSON text afterwards. */
const policy = z
  .union([z.string(), z.record(z.string(), z.unknown())], {
    error: "must be a policy, as YAML or as JSON text",
  })
  .transform((value) => (typeof value === "string" ? value : JSON.stringify(value)));

const material = z
  .string()
  .refine(isBase64, { error: `must be base64 of 1 to ${maxMaterialBytes} bytes` })
  .transform((text) => Buffer.from(text, "base64"));

/** One KMS key with an id of its own choosing. */
const key = z
  .strictObject({
    account: z
      .string({ error: "must be a string (quote it)" })
      .regex(/^\d{12}$/, { error: "must be 12 digits" }),
    region: z
      .string()
      .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, { error: "must be a Region such as us-east-1" })
      .optional(),
    id: z
      .string({ error: "must be a string (quote it)" })
      .refine((id) => uuid.test(id) || multiRegionId.test(id), {
        error: "must be a lowercase UUID, or mrk- and 32 lowercase hex digits",
      }),
    spec: z.string().default("SYMMETRIC_DEFAULT"),
    usage: z.string().optional(),
    description: z.string().max(8_192).default(""),
    aliases: z
      .array(
        z.string().regex(/^alias\/(?!aws\/)[a-zA-Z0-9:/_-]{1,250}$/, {
          error: "must be alias/…, and not alias/aws/…",
        }),
      )
      .default([]),
    tags: z.record(z.string().min(1).max(128), z.string().max(256)).default({}),
    policy: policy.optional(),
    enabled: z.boolean().default(true),
    /** Days between automatic rotations. */
    rotationPeriod: z.int().min(90).max(2_560).optional(),
    /** The bytes of a symmetric or HMAC key, PKCS#8 of an asymmetric one; its origin is then EXTERNAL. */
    material: material.optional(),
  })
  .refine(({ material, rotationPeriod }) => material === undefined || rotationPeriod === undefined, {
    error: "imported material does not rotate by itself",
    path: ["rotationPeriod"],
  })
  .refine(({ material, enabled }) => material === undefined || enabled, {
    error: "a key with material begins enabled",
    path: ["enabled"],
  });

/** The accounts are identity's to check. */
const file = z.looseObject({
  keys: z
    .array(key)
    .default([])
    .superRefine((keys, context) => {
      const seen = new Set<string>();
      for (const [index, { account, region, id }] of keys.entries()) {
        const name = [account, region, id].join("/");
        if (seen.has(name))
          context.addIssue({ code: "custom", path: [index, "id"], message: "is there twice" });
        seen.add(name);
      }
    }),
});

/** A KMS key as a seed file gives it. `material` is a secret: the buffer is the caller's to wipe. */
export type SeedKey = z.output<typeof key>;

/** The `keys` of a seed file. @throws SeedError */
export function parseSeedKeys(text: string): readonly SeedKey[] {
  return readYaml(text, file).keys;
}

function isBase64(text: string): boolean {
  const bytes = Buffer.from(text, "base64");
  return bytes.length >= 1 && bytes.length <= maxMaterialBytes && bytes.toString("base64") === text;
}
