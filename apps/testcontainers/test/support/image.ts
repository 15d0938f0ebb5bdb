import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const root = join(import.meta.dirname, "../../../..");
const IMAGE = "keymesh/keymesh:test";

declare module "vitest" {
  interface ProvidedContext {
    image: string;
  }
}

/** Builds the image once, by the command line, so that BuildKit's caches are used; or takes the one KEYMESH_IMAGE names. */
export function setup(project: TestProject): void {
  const given = process.env.KEYMESH_IMAGE;
  if (!given) {
    execFileSync("docker", ["build", "--quiet", "--tag", IMAGE, root], {
      env: { ...process.env, DOCKER_BUILDKIT: "1" },
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  const image = given || IMAGE;
  project.provide("image", image);
}
