import { type Runnable, runnable } from "@keymesh/runtime";
import { hsmConfig } from "./config.ts";
import { startHsm } from "./start.ts";

export const service: Runnable = runnable("hsm", hsmConfig, startHsm);
