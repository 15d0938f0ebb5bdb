import { ConfigError, readConfig, regionsSchema } from "@keymesh/runtime";
import { z } from "zod";

const names = (byDefault: string) =>
  z
    .string()
    .default(byDefault)
    .transform((list) =>
      list
        .split(",")
        .map((item) => item.trim())
        .filter((item) => item !== ""),
    )
    .pipe(z.array(z.string().regex(/^[A-Za-z0-9*._:-]{1,253}$/, "must be host names")));

const schema = z.object({
  /** The member's name: that of its role unless there are several, such as `hsm-1`. */
  KEYMESH_NAME: z.string().optional(),
  /** Where the member's own secrets are mounted. */
  KEYMESH_MESH_DIR: z.string().default("/mesh"),
  /** Where the volumes of all members' secrets are mounted, for the role that fills them. */
  KEYMESH_VOLUMES_DIR: z.string().default("/volumes"),
  /** Where the member keeps what it keeps. */
  KEYMESH_STATE_DIR: z.string().default("/data"),
  KEYMESH_REGIONS: regionsSchema,
  KEYMESH_LOG_LEVEL: z.string().default("info"),
  /** The HSMs of the fleet by the names of their containers. */
  KEYMESH_FLEET: names("hsm-1,hsm-2"),
  /** Further host names clients use for the public door. */
  KEYMESH_HOSTS: names(""),
  /** What the admin API shall want; one is made when it is not given. */
  KEYMESH_ADMIN_TOKEN: z.string().optional(),
  /** As LocalStack's: the host clients use, with or without a port. */
  LOCALSTACK_HOST: z.string().optional(),
});

/** What every role of the image reads, beside what its service reads itself. */
export type ContainerConfig = z.output<typeof schema>;

/** What is set in the environment: Compose hands on as an empty text what its user did not set. */
export function environmentSet(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
}

/** @throws ConfigError naming each variable that is wrong */
export function containerConfig(env: NodeJS.ProcessEnv): ContainerConfig {
  return readConfig(schema, env);
}

/** Names of the public door: those configured, and LocalStack's. */
export function doorHosts({ KEYMESH_HOSTS, LOCALSTACK_HOST }: ContainerConfig): string[] {
  const host = LOCALSTACK_HOST?.replace(/:\d+$/, "");
  return host ? [...KEYMESH_HOSTS, host, `*.${host}`, `*.s3.${host}`] : [...KEYMESH_HOSTS];
}

/** One line for a person for what they can mend. @returns the exit status */
export function reportStartFailure(error: unknown): number {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`keymesh: ${error.message.replaceAll("\n", "; ")}\n`);
  return 78;
}
