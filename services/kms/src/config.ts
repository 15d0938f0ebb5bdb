import { addressListSchema, addressSchema, commonConfig, httpListenConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What the KMS service reads from its environment. */
export const kmsConfig = commonConfig.extend(httpListenConfig.shape).extend({
  KEYMESH_HSMS: addressListSchema,
  KEYMESH_STORAGE: addressSchema,
  KEYMESH_IDENTITY: addressSchema,
  KEYMESH_TRAIL: addressSchema,
  /** Folder of the P-384 key (PEM) the service host signs its HSM sessions with, and of the operators it trusts. */
  KEYMESH_SERVICE_HOST_DIR: z.string(),
});

export type KmsConfig = z.output<typeof kmsConfig>;
