export { type Clock, type ClockSetting, MeshClock, type SystemTime } from "./clock.ts";
export {
  addressListSchema,
  addressSchema,
  ConfigError,
  commonConfig,
  EXIT_CONFIG,
  httpListenConfig,
  readConfig,
  regionsSchema,
} from "./config.ts";
export { Gate, type Passage } from "./gate.ts";
export { createLogger, type Logger } from "./logger.ts";
export { type RunningService, runService } from "./run-service.ts";
