import { readConfig, runService } from "@keymesh/runtime";
import { ebsConfig } from "./config.ts";
import { startEbs } from "./start.ts";

await runService("ebs-sim", process.env, (log) => startEbs(readConfig(ebsConfig, process.env), log));
