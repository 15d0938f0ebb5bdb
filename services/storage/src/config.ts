import { commonConfig } from "@keymesh/runtime";
import { z } from "zod";

/** What the storage service reads from its environment. */
export const storageConfig = commonConfig.extend({
  /** The folder that holds everything this service keeps. */
  KEYMESH_DATA_DIR: z.string().min(1),
});

export type StorageConfig = z.output<typeof storageConfig>;
