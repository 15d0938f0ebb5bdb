import { addressSchema, commonConfig, httpListenConfig } from "@keymesh/runtime";
import type { z } from "zod";

/** What the trail reads from its environment. */
export const trailConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_STORAGE: addressSchema,
  KEYMESH_IDENTITY: addressSchema,
});

export type TrailConfig = z.output<typeof trailConfig>;
