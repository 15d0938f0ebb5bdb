import { hostname } from "node:os";
import { z } from "zod";

/** sysexits.h EX_CONFIG: the service cannot start as it is configured. */
export const EXIT_CONFIG = 78;

/** A configuration that cannot work; `message` has one line per problem, each naming the variable. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Reads and checks the environment. @throws ConfigError */
export function readConfig<S extends z.ZodType>(schema: S, env: NodeJS.ProcessEnv): z.output<S> {
  const result = schema.safeParse(env);
  if (result.success) return result.data;
  throw new ConfigError(
    result.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("\n"),
  );
}

/** `host:port`; an IPv6 host stands in brackets. */
export const addressSchema = z
  .string()
  .regex(/^(\[[0-9a-fA-F:]+\]|[A-Za-z0-9._-]+):\d{1,5}$/, "must be host:port");

/** A comma-separated list of `host:port`. */
export const addressListSchema = z
  .string()
  .transform((list) =>
    list
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== ""),
  )
  .pipe(z.array(addressSchema).min(1));

/**
 * Where a service is: `host:port`, or several separated by commas. A name stands for every replica it resolves to. Read as text,
 * as rpc's `connect` takes it.
 */
export const serversSchema = addressListSchema.transform((servers) => servers.join(","));

/** A comma-separated list of region names; the first is the default. */
export const regionsSchema = z
  .string()
  .default("us-east-1,us-west-2,eu-west-1")
  .transform((list) => list.split(",").map((item) => item.trim()))
  .pipe(z.array(z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be a region such as us-east-1")).min(1));

/** `1` or `0`, which is the default. */
export const flagSchema = z
  .enum(["0", "1"])
  .default("0")
  .transform((flag) => flag === "1");

/** What every service reads. */
export const commonConfig = z.object({
  KEYMESH_NAME: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/)
    .optional(),
  /** This process among the replicas of its service; default its name and host. No two that run may have the same. */
  KEYMESH_INSTANCE: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9@._-]{0,126}$/)
    .optional(),
  KEYMESH_PKI_DIR: z.string(),
  KEYMESH_LISTEN: addressSchema.default("127.0.0.1:0"),
  KEYMESH_REGIONS: regionsSchema,
  KEYMESH_LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** How far the mesh clock is ahead of the system's, milliseconds; every service of a mesh has the same. */
  KEYMESH_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
  /** 1: every member but the HSMs is in one process, so that none of them may end it. */
  KEYMESH_COMPACT: flagSchema,
  KEYMESH_FINGERPRINT_KEY_FILE: z.string().optional(),
  KEYMESH_FLOW: addressSchema.optional(),
  KEYMESH_TRACE_RATE: z.coerce.number().min(0).optional(),
});

/** The fields of an object schema that read one of these addresses. */
export const httpListenConfig = z.object({ KEYMESH_LISTEN_HTTP: addressSchema.default("127.0.0.1:0") });

/**
 * What tells this process from the other replicas of its service, the same after a restart: processes of one mesh on a machine
 * have names of their own, containers of one name have hosts of their own.
 */
export function instanceOf(
  config: Pick<z.output<typeof commonConfig>, "KEYMESH_NAME" | "KEYMESH_INSTANCE">,
  role: string,
): string {
  return config.KEYMESH_INSTANCE ?? `${config.KEYMESH_NAME ?? role}@${hostname()}`;
}
