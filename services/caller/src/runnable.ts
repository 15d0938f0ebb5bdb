import { type Runnable, runnable } from "@keymesh/runtime";
import { callerConfig } from "./config.ts";
import { startCaller } from "./start.ts";

export const service: Runnable = runnable("caller", callerConfig, startCaller);
