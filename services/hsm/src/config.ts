import { commonConfig, flagSchema } from "@keymesh/runtime";
import { z } from "zod";
import { defaultCachedHbks } from "./domain/hbk-cache.ts";

/** What an HSM process reads from its environment. */
export const hsmConfig = commonConfig.extend({
  /** The folder of the offline member's safe; absent when this HSM can open none. */
  KEYMESH_HSM_SAFE: z.string().min(1).optional(),
  /** How many unwrapped HBKs to keep. */
  KEYMESH_HSM_CACHED_HBKS: z.coerce.number().int().min(1).max(65_536).default(defaultCachedHbks),
  /** Where it is written down that this HSM was tampered with; absent: a new process knows nothing of it. HSMs may share it. */
  KEYMESH_DATA_DIR: z.string().min(1).optional(),
  /** 1: KMS may have this process end at once, for the fault that kills, or trip its sensors (docs/admin-api.md). */
  KEYMESH_HSM_DRILLS: flagSchema,
  /** Threads for what takes long: private RSA operations, the larger curves, ML-DSA. Started when first needed. */
  KEYMESH_HSM_WORKERS: z.coerce.number().int().min(1).max(64).default(2),
});

export type HsmConfig = z.output<typeof hsmConfig>;
