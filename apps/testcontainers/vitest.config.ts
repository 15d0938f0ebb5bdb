import { defineConfig } from "vitest/config";

/** Tests that start containers: they want a Docker Engine. `npm test` runs them where there is one. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ["test/**/*.test.ts"],
    globalSetup: ["./test/support/image.ts"],
    pool: "forks",
    // A mesh of containers takes what a small machine has.
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    env: { TESTCONTAINERS_RYUK_DISABLED: "true" },
  },
});
