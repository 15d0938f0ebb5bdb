import { addressListSchema, addressSchema, commonConfig, httpListenConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What the KMS service reads from its environment. */
export const kmsConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_HSMS: addressListSchema,
  KEYMESH_STORAGE: addressSchema,
  KEYMESH_IDENTITY: addressSchema,
  KEYMESH_TRAIL: addressSchema,
  /** The P-384 key (PEM) the service host signs its HSM sessions with; `operators.json` stands beside it. */
  KEYMESH_HOST_KEY_FILE: z.string(),
});

export type KmsConfig = z.output<typeof kmsConfig>;
