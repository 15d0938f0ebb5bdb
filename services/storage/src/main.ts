import { readConfig, runService } from "@keymesh/runtime";
import { storageConfig } from "./config.ts";
import { startStorage } from "./start.ts";

await runService("storage", process.env, (log) => startStorage(readConfig(storageConfig, process.env), log));
