import { commonConfig, httpListenConfig, serversSchema } from "@keymesh/runtime";
import { z } from "zod";

/** What identity reads from its environment. */
export const identityConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_STORAGE: serversSchema,
  KEYMESH_TRAIL: serversSchema,
  /** 32 bytes that encrypt every secret at rest; made when the file is not there. */
  KEYMESH_IDENTITY_KEY_FILE: z.string().min(1),
});

export type IdentityConfig = z.output<typeof identityConfig>;
