import { type Runnable, runnable } from "@keymesh/runtime";
import { flowConfig } from "./config.ts";
import { startFlow } from "./start.ts";

export const service: Runnable = runnable("flow", flowConfig, startFlow);
