#!/usr/bin/env node
// `keymesh` as a command of its own: link this file into a folder of the path (docs/cli.md).
process.argv.splice(2, 0, "apps/cli/src/main.ts");
await import("./run.mjs");
