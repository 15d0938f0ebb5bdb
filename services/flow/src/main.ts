import { readConfig, runService } from "@keymesh/runtime";
import { flowConfig } from "./config.ts";
import { startFlow } from "./start.ts";

await runService("flow", process.env, (log) => startFlow(readConfig(flowConfig, process.env), log));
