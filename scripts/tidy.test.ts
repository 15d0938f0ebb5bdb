/**
 * The big lines of the tree, held by a test: who may import whom, what stays pure, what no file may contain.
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const SOURCE_GLOBS = [
  "packages/*/src/**/*.ts",
  "services/*/src/**/*.ts",
  "apps/*/src/**/*.{ts,tsx}",
  "apps/whiteboard/{build/*.ts,vite.config.ts}",
  "apps/*/test/**/*.ts",
  "e2e/**/*.ts",
  "bench/**/*.ts",
  "scripts/*.ts",
];

interface SourceFile {
  /** Path from the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** What it imports: a path from the root for its own folder's files, else the specifier as it stands. */
  readonly imports: readonly string[];
  /** Those of the imports that are more than types. */
  readonly runtimeImports: readonly string[];
  readonly isTest: boolean;
}

const files: SourceFile[] = SOURCE_GLOBS.flatMap((glob) => globSync(glob, { cwd: root }))
  .filter((path) => !path.includes("node_modules") && !path.includes("/generated/"))
  .map((path) => {
    const text = readFileSync(join(root, path), "utf8");
    const specifiers = [
      ...text.matchAll(
        /^(?:import|export)\b[^;]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[3]!);
    const resolve = (name: string) => (name.startsWith(".") ? normalize(join(dirname(path), name)) : name);
    const typeOnly = new Set(
      [...text.matchAll(/^(?:import|export) type\b[^;]*?\bfrom\s+"([^"]+)"/gm)].map(([, name]) => name!),
    );
    return {
      path,
      text,
      imports: specifiers.map(resolve),
      runtimeImports: specifiers.filter((name) => !typeOnly.has(name)).map(resolve),
      isTest: /\.test\.tsx?$|\/testing\//.test(path) || /^(e2e|bench|apps\/[^/]+\/test)\//.test(path),
    };
  });
const code = files.filter(({ isTest }) => !isTest);

/** Names the folder a file belongs to: `services/kms`, `packages/rpc`. */
function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function violations(check: (file: SourceFile) => string | false | undefined): string[] {
  return code.flatMap((file) => {
    const problem = check(file);
    return problem ? [`${file.path}: ${problem}`] : [];
  });
}

test("the scan sees the whole tree", () => {
  expect(new Set(files.map(({ path }) => roomOf(path))).size).toBeGreaterThan(20);
  expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(500);
});

describe("who may import whom", () => {
  test("no file reaches into another folder's source by path", () => {
    const found = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^(packages|services|apps)\//.test(target) && roomOf(target) !== roomOf(path))
        .map((target) => `${path} imports ${target}`),
    );
    expect(found).toEqual([]);
  });

  test("no service or package imports a service or an app", () => {
    expect(
      violations(({ path, imports }) => {
        if (!/^(packages|services)\//.test(path)) return false;
        return imports.find((name) => /^@keymesh\/(svc-|cli$)/.test(name));
      }),
    ).toEqual([]);
  });

  test("the published package needs nothing of the workspace, types neither", () => {
    const { peerDependencies } = JSON.parse(
      readFileSync(join(root, "apps/testcontainers/package.json"), "utf8"),
    );
    const isAllowed = (name: string) =>
      name.startsWith("node:") ||
      name.startsWith("apps/testcontainers/src/") ||
      Object.hasOwn(peerDependencies, name);
    expect(
      violations(({ path, imports }) => {
        if (!path.startsWith("apps/testcontainers/")) return false;
        return imports.find((name) => !isAllowed(name));
      }),
    ).toEqual([]);
  });

  test("what a file imports by name is declared in its package.json", () => {
    const found = files.flatMap(({ path, imports }) => {
      if (path.startsWith("scripts/")) return [];
      const room = /^(e2e|bench)\//.test(path) ? path.split("/")[0]! : roomOf(path);
      const {
        name,
        dependencies = {},
        devDependencies = {},
      } = JSON.parse(readFileSync(join(root, room, "package.json"), "utf8"));
      const declared = new Set([
        name,
        ...Object.keys(dependencies),
        ...Object.keys(devDependencies),
        "vitest",
        "fast-check",
      ]);
      return imports
        .filter(
          (target) =>
            !target.startsWith("node:") && !/^(packages|services|apps|e2e|bench|proto)\//.test(target),
        )
        .map((target) =>
          target
            .split("/")
            .slice(0, target.startsWith("@") ? 2 : 1)
            .join("/"),
        )
        .filter((target) => !declared.has(target))
        .map((target) => `${path}: ${target}`);
    });
    expect(found).toEqual([]);
  });

  test("what runs in the page takes nothing of a server's: the model, the picture, and what is made for browsers", () => {
    const isAllowed = (name: string) =>
      /^(apps\/whiteboard|packages\/(picture|practice))\/src\//.test(name) ||
      /^(preact(\/.*)?|@keymesh\/(picture|practice|flow\/model)|@fontsource\/.*)$/.test(name);
    expect(
      violations(({ path, imports }) => {
        if (!/^(apps\/whiteboard|packages\/(picture|practice))\/src\//.test(path)) return false;
        return imports.find((name) => !isAllowed(name));
      }),
    ).toEqual([]);
  });

  test("only kms, and the operators in launcher and image, open a connection to an HSM", () => {
    expect(
      violations(({ path, imports }) => {
        if (/^(services\/(kms|hsm)|packages\/hsm-channel|apps\/(cli|container))\//.test(path)) return false;
        return imports.find((name) => name === "@keymesh/hsm-channel");
      }),
    ).toEqual([]);
  });

  test("there are no import cycles", () => {
    const edges = new Map(
      files.map(({ path, imports }) => [path, imports.filter((target) => /\.tsx?$/.test(target))]),
    );
    expect(findCycle(edges)).toBeUndefined();
    const packages = new Map<string, Set<string>>();
    for (const { path, imports, isTest } of files) {
      if (isTest || !path.startsWith("packages/")) continue;
      const own = `@keymesh/${path.split("/")[1]}`;
      const set = packages.get(own) ?? new Set();
      for (const name of imports)
        if (name.startsWith("@keymesh/")) set.add(name.split("/").slice(0, 2).join("/"));
      set.delete(own);
      packages.set(own, set);
    }
    expect(findCycle(new Map([...packages].map(([name, set]) => [name, [...set]])))).toBeUndefined();
  });
});

/** The first cycle found, as a path; type-only imports count too. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string | undefined {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): string | undefined => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node].join(" → ");
    if (done.has(node)) return undefined;
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next, [...trail, node]);
      if (cycle) return cycle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node, []);
    if (cycle) return cycle;
  }
  return undefined;
}

describe("what stays pure", () => {
  // node:net's BlockList and isIP are arithmetic on addresses; nothing is opened.
  const usesNetArithmetic = "packages/policy/src/language/ip-range.ts";
  const isPure = (path: string) =>
    path !== usesNetArithmetic &&
    /\/src\/domain\/|^packages\/(policy|errors|picture|practice)\/src\//.test(path);

  test("domain code takes its clock and its randomness as arguments and knows no disk or transport", () => {
    expect(
      violations(({ path, text, runtimeImports }) => {
        if (!isPure(path)) return false;
        const forbidden = runtimeImports.find((name) =>
          /^node:(fs|net|http|https|tls|child_process)|^@grpc|^@keymesh\/(rpc|storage|audit)$/.test(name),
        );
        return forbidden ?? /\bDate\.now\(|\bnew Date\(\)|\bprocess\.env\b|\bMath\.random\(/.exec(text)?.[0];
      }),
    ).toEqual([]);
  });

  test("only main.ts and the frame around it read the environment", () => {
    expect(
      violations(({ path, text }) => {
        if (!path.startsWith("services/") && !path.startsWith("packages/")) return false;
        return !path.endsWith("/main.ts") && /\bprocess\.env\b/.exec(text)?.[0];
      }),
    ).toEqual([]);
  });
});

describe("what no file contains", () => {
  test("nothing is left for later, switched off or forced", () => {
    const found = files.flatMap(({ path, text }) =>
      path.endsWith("tidy.test.ts")
        ? []
        : [
            ...text.matchAll(
              /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck)|\b(test|describe|it)\.(only|todo)\(|\bas any\b/g,
            ),
          ].map(([what]) => `${path}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  test("nothing names a machine's folders or a package registry's host", () => {
    const found = files.flatMap(({ path, text }) =>
      path.endsWith("tidy.test.ts")
        ? []
        : [...text.matchAll(/["'`\s](\/home\/|\/root\/|\/work\/)\w|https?:\/\/registry\./g)].map(
            ([what]) => `${path}: ${what}`,
          ),
    );
    expect(found).toEqual([]);
  });

  test("a file is one idea: none is longer than 400 lines", () => {
    expect(files.filter(({ text }) => text.split("\n").length > 400).map(({ path }) => path)).toEqual([]);
  });
});
