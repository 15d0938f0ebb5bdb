import { defineConfig } from "vitest/config";

/** Stories through public doors only. Most share one mesh (support/shared-mesh.ts); those that break things start their own. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["**/*.test.ts"],
    globalSetup: ["./support/shared-mesh.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
