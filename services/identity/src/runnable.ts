import { type Runnable, runnable } from "@keymesh/runtime";
import { identityConfig } from "./config.ts";
import { startIdentity } from "./start.ts";

export const service: Runnable = runnable("identity", identityConfig, startIdentity);
