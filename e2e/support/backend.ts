/**
 * On what the stories run, by KEYMESH_E2E: `processes` (the default) on this machine; `compose`, containers that Testcontainers starts
 * from docker-compose.yml; `distributed`, the same with replicas over Valkey and an object store.
 */
export const BACKENDS = ["processes", "compose", "distributed"] as const;
export type Backend = (typeof BACKENDS)[number];

/** @throws Error naming what is possible */
export function backendOf(env: NodeJS.ProcessEnv): Backend {
  const asked = env.KEYMESH_E2E || "processes";
  const backend = BACKENDS.find((one) => one === asked);
  if (backend === undefined)
    throw new Error(`KEYMESH_E2E must be one of ${BACKENDS.join(", ")}, not ${asked}`);
  return backend;
}
