import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{packages,services,apps,scripts,bench}/**/*.test.ts"],
    exclude: ["**/node_modules/**", "apps/testcontainers/test/**"],
    setupFiles: ["./scripts/vitest-setup.ts"],
    pool: "forks",
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
