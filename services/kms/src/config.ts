import { addressListSchema, commonConfig, httpListenConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";
import { quotaNames } from "./domain/quotas/request-quotas.ts";

/**
 * The rates that stand in place of the documented ones, requests per second by quota; undefined when throttling is off.
 */
export const throttlingSchema = z
  .string()
  .default("off")
  .transform((text, context) => {
    const [mode, ...own] = text.split(",").map((part) => part.trim());
    const rates = new Map(own.map((part) => rateOf(part)));
    for (const [quota, rate] of rates) {
      if (!quotaNames.includes(quota)) context.addIssue(`${quota} is none of ${quotaNames.join(", ")}`);
      else if (!(rate > 0 && rate <= 1e6)) context.addIssue(`${quota} needs a rate above 0, at most 1000000`);
    }
    if (mode !== "on" && !(mode === "off" && own.length === 0)) context.addIssue("begins with on, or is off");
    return mode === "on" ? rates : undefined;
  });

function rateOf(part: string): [string, number] {
  const [quota = "", rate = ""] = part.split("=");
  return [quota, Number(rate || Number.NaN)];
}

/** What the KMS service reads from its environment. */
export const kmsConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_HSMS: addressListSchema,
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_IDENTITY: serversSchema,
  KEYMESH_TRAIL: serversSchema,
  /** Folder of the P-384 key (PEM) the service host signs its HSM sessions with, and of the operators it trusts. */
  KEYMESH_SERVICE_HOST_DIR: z.string(),
  /**
   * How long a grant takes to be in force, and to end, for calls that do not bring its token; milliseconds of the mesh clock,
   * up to five minutes.
   */
  KEYMESH_GRANT_CONSISTENCY_MS: z.coerce.number().int().min(0).max(300_000).default(0),
  /** `off`, `on` (the documented request quotas), or `on` and own rates: `on,CreateKey=2,Symmetric=100`. */
  KEYMESH_KMS_THROTTLING: throttlingSchema,
});

export type KmsConfig = z.output<typeof kmsConfig>;
