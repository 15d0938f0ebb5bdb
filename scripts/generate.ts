/**
 * Writes packages/proto/src/generated from proto/: message and service types, and one typed descriptor per service.
 * `--check` compares with what is committed instead, and fails when it is stale.
 */
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";

const root = join(import.meta.dirname, "..");
const protoDir = join(root, "proto");
const committed = join(root, "packages/proto/src/generated");
const generator = join(root, "packages/proto/node_modules/.bin/proto-loader-gen-types");

const protoFiles = globSync("**/*.proto", { cwd: protoDir }).sort();

function generateTypes(outDir: string): void {
  const done = spawnSync(
    generator,
    [
      "--longs=Number",
      "--enums=String",
      "--defaults",
      "--oneofs",
      "--grpcLib=@grpc/grpc-js",
      "--importFileExtension=.ts",
      `--includeDirs=${protoDir}`,
      `--outDir=${outDir}`,
      ...protoFiles,
    ],
    { cwd: protoDir, encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(`proto-loader-gen-types failed:\n${done.stdout}${done.stderr}`);
}

/** The generator names each source by its absolute path; what is committed names no machine's folders. */
function removeMachinePaths(outDir: string): void {
  for (const name of globSync("**/*.ts", { cwd: outDir })) {
    const path = join(outDir, name);
    const source = readFileSync(path, "utf8");
    writeFileSync(
      path,
      source.replace(/^\/\/ Original file: .*?(\w+(\/\w+)*\.proto)$/gm, (line, file: string) =>
        line.includes(protoDir)
          ? `// Original file: proto/${line.split(`${protoDir}/`)[1]}`
          : `// Original file: ${file}`,
      ),
    );
  }
}

/** `keymesh/storage/v1` → `storageV1`; `opentelemetry/proto/trace/v1` → `opentelemetryProtoTraceV1`. */
function namespaceOf(dir: string): string {
  const parts = dir.split("/").filter((part) => part !== "keymesh");
  return parts.map((part, i) => (i === 0 ? part : part[0]!.toUpperCase() + part.slice(1))).join("");
}

/** One file per proto package that re-exports all its types, and the index with the services' descriptors. */
function writeIndexes(outDir: string): void {
  const lines = ['import { describeService } from "../describe.ts";'];
  const exports: string[] = [];
  const packageDirs = new Set(protoFiles.map((file) => dirname(file)));
  for (const dir of [...packageDirs].sort()) {
    const typesDir = join(outDir, dir);
    const files = existsSync(typesDir)
      ? readdirSync(typesDir).filter((f) => f.endsWith(".ts") && f !== "index.ts")
      : [];
    if (files.length === 0) continue;
    const namespace = namespaceOf(dir);
    writeFileSync(
      join(typesDir, "index.ts"),
      files
        .sort()
        .map((f) => `export type * from "./${f}";\n`)
        .join(""),
    );
    exports.push(`export type * as ${namespace} from "./${dir}/index.ts";`);
  }
  for (const file of protoFiles) {
    const source = readFileSync(join(protoDir, file), "utf8");
    const pkg = /^package ([\w.]+);/m.exec(source)?.[1];
    if (!pkg) throw new Error(`${file}: no package`);
    for (const [, service] of source.matchAll(/^service (\w+)/gm)) {
      lines.push(
        `import type { ${service}Definition, ${service}Handlers } from "./${pkg.replaceAll(".", "/")}/${service}.ts";`,
      );
      exports.push(
        `export const ${service} = describeService<${service}Definition, ${service}Handlers>("${pkg}.${service}", "${file}");`,
      );
    }
  }
  writeFileSync(join(outDir, "index.ts"), [...lines, "", ...exports, ""].join("\n"));
}

function same(a: string, b: string): string[] {
  const list = (dir: string) => (existsSync(dir) ? globSync("**/*.ts", { cwd: dir }).sort() : []);
  const names = new Set([...list(a), ...list(b)]);
  const read = (dir: string, name: string) => {
    const path = join(dir, name);
    return existsSync(path) ? readFileSync(path, "utf8") : undefined;
  };
  return [...names].filter((name) => read(a, name) !== read(b, name));
}

const fresh = mkdtempSync(join(tmpdir(), "keymesh-generate-"));
try {
  generateTypes(fresh);
  removeMachinePaths(fresh);
  writeIndexes(fresh);
  if (process.argv.includes("--check")) {
    const stale = same(fresh, committed);
    if (stale.length > 0) {
      console.error(`generated types are stale, run \`npm run generate\`:\n  ${stale.join("\n  ")}`);
      process.exitCode = 1;
    } else {
      console.log(
        `generated types are fresh (${basename(relative(root, protoDir))}/, ${protoFiles.length} files)`,
      );
    }
  } else {
    rmSync(committed, { recursive: true, force: true });
    cpSync(fresh, committed, { recursive: true });
    console.log(`wrote types of ${protoFiles.length} proto files`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
