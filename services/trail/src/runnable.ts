import { type Runnable, runnable } from "@keymesh/runtime";
import { trailConfig } from "./config.ts";
import { startTrail } from "./start.ts";

export const service: Runnable = runnable("trail", trailConfig, startTrail);
