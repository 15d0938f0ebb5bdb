/**
 * Builds the one package that is published, apps/testcontainers, into its `dist`: JavaScript and types, and the compose file it starts a
 * mesh of containers with. Runs before `npm pack` and `npm publish` of it.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const home = join(root, "apps/testcontainers");
const dist = join(home, "dist");

rmSync(dist, { recursive: true, force: true });
const project = join(home, "tsconfig.build.json");
const compiled = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", project], {
  stdio: "inherit",
});
if (compiled.status !== 0) process.exit(1);

// Types keep the names of the sources they came from, which are not published.
for (const path of globSync("**/*.d.ts", { cwd: dist })) {
  const file = join(dist, path);
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace(/((?:from|import\()\s?"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'),
  );
}

// There is nothing to build an image from where the package is installed.
const compose = readFileSync(join(root, "docker-compose.yml"), "utf8");
const build = "  build: .\n";
if (compose.split(build).length !== 2)
  throw new Error("docker-compose.yml is to name its build once, as `build: .`");
writeFileSync(join(dist, "docker-compose.yml"), compose.replace(build, ""));
copyFileSync(join(root, "LICENSE"), join(home, "LICENSE"));
