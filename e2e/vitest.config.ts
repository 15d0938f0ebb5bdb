import { defineConfig } from "vitest/config";
import { backendOf } from "./support/backend.ts";

/** Stories whose meshes are processes of their own, which they start and break; on containers those are no others. */
const ON_PROCESSES = [
  "admin-clock",
  "admin-faults",
  "cli",
  "compact",
  "crash",
  "fleet",
  "flows",
  "init",
  "launcher",
  "lifecycle",
  "markers",
  "replicas",
  "seed",
  "snapshot",
  "state",
  "whiteboard/fleet",
];

// These stories clean up after themselves, and the image of the helper that would may be out of reach.
process.env.TESTCONTAINERS_RYUK_DISABLED ??= "true";

const backend = backendOf(process.env);
/** The page is the same on all of them, and so are the two worlds on both of containers. */
const LEFT_OUT = {
  processes: ["containers/**"],
  compose: [...ON_PROCESSES.map((name) => `${name}.test.ts`), "whiteboard/**"],
  distributed: [
    ...ON_PROCESSES.map((name) => `${name}.test.ts`),
    "whiteboard/**",
    "containers/worlds.test.ts",
  ],
};
/** They kill containers of the mesh that all share, and make it forget in the end: when nobody else needs it. */
const LAST = ["containers/keeps.test.ts"];
const exclude = ["**/node_modules/**", ...LEFT_OUT[backend]];

/**
 * Stories through public doors only, on the backend of KEYMESH_E2E (support/backend.ts). Most share one mesh
 * (support/shared-mesh.ts); those that break things start their own.
 */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    globalSetup: ["./support/shared-mesh.ts"],
    pool: "forks",
    // Much of a story is waiting: for a process to be back, for a record to come. A worker goes through many, having loaded the SDKs once.
    maxWorkers: 3,
    isolate: false,
    // Stories that wait for real processes on a busy machine; what needed a second try is told.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects: [
      {
        extends: true,
        test: {
          name: backend,
          include: ["**/*.test.ts"],
          exclude: [...exclude, ...LAST],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: `${backend}, last`, include: LAST, exclude, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
