import { type Runnable, runnable } from "@keymesh/runtime";
import { storageConfig } from "./config.ts";
import { startStorage } from "./start.ts";

export const service: Runnable = runnable("storage", storageConfig, startStorage);
