import { readConfig, runService } from "@keymesh/runtime";
import { trailConfig } from "./config.ts";
import { startTrail } from "./start.ts";

await runService("trail", process.env, (log) => startTrail(readConfig(trailConfig, process.env), log));
