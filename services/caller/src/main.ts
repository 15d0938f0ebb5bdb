import { runService } from "@keymesh/runtime";
import { service } from "./runnable.ts";

await runService(service, process.env);
