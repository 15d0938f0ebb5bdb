import { type Runnable, runnable } from "@keymesh/runtime";
import { s3Config } from "./config.ts";
import { startS3 } from "./start.ts";

export const service: Runnable = runnable("s3-sim", s3Config, startS3);
