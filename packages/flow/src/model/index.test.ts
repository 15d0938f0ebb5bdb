import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const entry = new URL("./index.ts", import.meta.url);

/** Everything an entry point imports, by its own files and theirs: relative ones as URLs, all others by their name. */
function importGraph(start: URL): { files: Map<string, string>; others: string[] } {
  const files = new Map<string, string>();
  const others: string[] = [];
  const waiting = [start];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (files.has(file.href)) continue;
    const source = readFileSync(file, "utf8");
    files.set(file.href, source);
    for (const [, name = ""] of source.matchAll(/^(?:import\b|export\b)[^";=()]*"([^"]+)";/gm)) {
      if (name.startsWith(".")) waiting.push(new URL(name, file));
      else others.push(name);
    }
  }
  return { files, others };
}

describe("@keymesh/flow/model", () => {
  const { files, others } = importGraph(entry);

  test("runs in a browser: it imports its own files only, and those name nothing of Node", () => {
    expect([...files.keys()]).toContain(new URL("./flow.ts", entry).href);
    expect(files.size).toBeGreaterThan(8);
    expect(others).toEqual([]);
    for (const [file, source] of files) expect(source, file).not.toMatch(/\b(Buffer|process|require)\b[.([]/);
  });

  test("what looks for imports finds those of Node", () => {
    expect(importGraph(new URL("../fingerprint.ts", entry)).others).toContain("node:crypto");
  });
});
