import { commonConfig, httpListenConfig, serversSchema } from "@keymesh/runtime";
import type { z } from "zod";

/** What the trail reads from its environment. */
export const trailConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_IDENTITY: serversSchema,
});

export type TrailConfig = z.output<typeof trailConfig>;
