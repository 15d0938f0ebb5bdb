import { commonConfig, readConfig } from "@keymesh/runtime";
import { z } from "zod";

const schema = commonConfig.extend({
  /** The folder that holds everything this service keeps. */
  KEYMESH_DATA_DIR: z.string().min(1),
});

export type Config = z.output<typeof schema>;

/** @throws ConfigError naming each variable that is missing or wrong. */
export function configOf(env: NodeJS.ProcessEnv): Config {
  return readConfig(schema, env);
}
