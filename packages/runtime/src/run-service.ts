import { ConfigError, EXIT_CONFIG } from "./config.ts";
import { createLogger } from "./logger.ts";
import type { Runnable, RunningService } from "./runnable.ts";

const STOP_LIMIT_MS = 8_000;

/**
 * The frame of every main.ts: starts the service, says so in one JSON line on stdout, and stops it cleanly on SIGTERM, SIGINT or
 * when the launcher that holds its stdin is gone (KEYMESH_PARENT_PIPE=1). Exit status: 0 after a clean stop, 78 when the
 * configuration is wrong, 1 for anything else; each failure is one line on stderr.
 */
export async function runService({ name, start }: Runnable, env: NodeJS.ProcessEnv): Promise<void> {
  const log = createLogger({ service: env.KEYMESH_NAME ?? name, level: env.KEYMESH_LOG_LEVEL ?? "info" });
  let service: RunningService | undefined;
  let isStopping = false;
  const stop = async (status: number) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(status || 1), STOP_LIMIT_MS).unref();
    try {
      await service?.stop();
    } catch (error) {
      log.error({ err: error }, "could not stop cleanly");
      status ||= 1;
    }
    process.exit(status);
  };
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => void stop(0));
  if (env.KEYMESH_PARENT_PIPE === "1")
    process.stdin
      .on("end", () => void stop(0))
      .on("error", () => void stop(0))
      .resume();
  // A bug must not leave a service half alive: it is logged and the launcher starts a fresh one.
  for (const event of ["uncaughtException", "unhandledRejection"] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, "the service stops because of a bug");
      void stop(1);
    });
  }
  try {
    service = await start(env, log);
  } catch (error) {
    log.fatal(startFailure(error));
    process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
  }
  process.stdout.write(
    `${JSON.stringify({ ready: true, service: env.KEYMESH_NAME ?? name, ...service.addresses })}\n`,
  );
}

/** One line a person can act on for the failures an operator can mend; the whole error for the rest. */
export function startFailure(error: unknown): string {
  if (error instanceof ConfigError) return `configuration: ${error.message.replaceAll("\n", "; ")}`;
  const { code, message } = error as { code?: string; message?: string };
  if (code === "EADDRINUSE") return `the port is in use: ${message}`;
  if (code === "EACCES" || code === "EPERM") return `permission denied: ${message}`;
  if (code === "ENOSPC") return `the disk is full: ${message}`;
  if (code === "ENOENT") return `not found: ${message}`;
  return `could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
