import type { z } from "zod";
import { readConfig } from "./config.ts";
import type { Logger } from "./logger.ts";

/** A service that is up. */
export interface RunningService {
  /** Addresses for the ready line: `grpc`, `http`. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Answers what is in flight, wipes what is secret, closes. */
  stop(): Promise<void>;
}

/** A service that can be started: as a process of its own, or with others in one. */
export interface Runnable {
  /** Its role: `kms`. */
  readonly name: string;
  /** Starts it as its environment says. @throws ConfigError */
  start(env: NodeJS.ProcessEnv, log: Logger): Promise<RunningService>;
}

/** Joins what a service reads from its environment with what it does then. */
export function runnable<S extends z.ZodType>(
  name: string,
  config: S,
  start: (config: z.output<S>, log: Logger) => Promise<RunningService>,
): Runnable {
  return { name, start: async (env, log) => start(readConfig(config, env), log) };
}
