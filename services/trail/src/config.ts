import { addressSchema, commonConfig, httpListenConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What the trail reads from its environment. */
export const trailConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_STORAGE: addressSchema,
  KEYMESH_IDENTITY: addressSchema,
  KEYMESH_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
});

export type TrailConfig = z.output<typeof trailConfig>;
