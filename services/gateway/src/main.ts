import { readConfig, runService } from "@keymesh/runtime";
import { gatewayConfig } from "./config.ts";
import { startGatewayService } from "./start.ts";

await runService("gateway", process.env, (log) =>
  startGatewayService(readConfig(gatewayConfig, process.env), log),
);
