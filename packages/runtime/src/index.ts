export { type Clock, type ClockSetting, MeshClock, type SystemTime } from "./clock.ts";
export {
  addressListSchema,
  addressSchema,
  ConfigError,
  commonConfig,
  EXIT_CONFIG,
  flagSchema,
  httpListenConfig,
  instanceOf,
  readConfig,
  regionsSchema,
  serversSchema,
} from "./config.ts";
export { Gate, type Passage } from "./gate.ts";
export { createLogger, type Logger } from "./logger.ts";
export { runService, startFailure } from "./run-service.ts";
export { type Runnable, type RunningService, runnable } from "./runnable.ts";
