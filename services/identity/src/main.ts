import { readConfig, runService } from "@keymesh/runtime";
import { identityConfig } from "./config.ts";
import { startIdentity } from "./start.ts";

await runService("identity", process.env, (log) =>
  startIdentity(readConfig(identityConfig, process.env), log),
);
