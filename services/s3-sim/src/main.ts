import { readConfig, runService } from "@keymesh/runtime";
import { s3Config } from "./config.ts";
import { startS3 } from "./start.ts";

await runService("s3-sim", process.env, async (log) => startS3(readConfig(s3Config, process.env), log));
