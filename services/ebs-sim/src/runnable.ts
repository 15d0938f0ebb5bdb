import { type Runnable, runnable } from "@keymesh/runtime";
import { ebsConfig } from "./config.ts";
import { startEbs } from "./start.ts";

export const service: Runnable = runnable("ebs-sim", ebsConfig, startEbs);
