import { type Runnable, runnable } from "@keymesh/runtime";
import { kmsConfig } from "./config.ts";
import { startKms } from "./start.ts";

export const service: Runnable = runnable("kms", kmsConfig, startKms);
