import { readConfig, runService } from "@keymesh/runtime";
import { kmsConfig } from "./config.ts";
import { startKms } from "./start.ts";

await runService("kms", process.env, async (log) => startKms(readConfig(kmsConfig, process.env), log));
