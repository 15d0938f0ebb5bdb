import { type Runnable, runnable } from "@keymesh/runtime";
import { gatewayConfig } from "./config.ts";
import { startGatewayService } from "./start.ts";

export const service: Runnable = runnable("gateway", gatewayConfig, startGatewayService);
