import { defineConfig } from "vitest/config";

const TESTS = ["{packages,services,apps,scripts,bench}/**/*.test.ts"];
const LEFT_OUT = ["**/node_modules/**", "apps/testcontainers/test/**"];
/** Those that put something else in a module's place, for which every module must be loaded anew. */
const MOCKS_MODULES = ["services/kms/src/conformance/condition-keys.test.ts"];

export default defineConfig({
  test: {
    setupFiles: ["./scripts/vitest-setup.ts"],
    pool: "forks",
    // Some wait for disks and timers rather than compute: one more than the two cores of a small machine keeps those busy.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        // Loading our modules for each of 300 files takes longer than running them: a worker goes through many files.
        test: { name: "beside", include: TESTS, exclude: [...LEFT_OUT, ...MOCKS_MODULES], isolate: false },
      },
      { extends: true, test: { name: "mocked", include: MOCKS_MODULES } },
    ],
  },
});
