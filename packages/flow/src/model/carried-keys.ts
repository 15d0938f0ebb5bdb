import type { Draft } from "./steps.ts";

/**
 * Moves the keys that travel onto the arrows that carry them: what a participant exports just before an arrow leaves it, and
 * what it imports just after one reached it. What is left stays a step of its own; a local step left empty goes.
 */
export function putKeysOnArrows(drafts: readonly Draft[]): Draft[] {
  for (const [i, step] of drafts.entries()) {
    if (step.kind !== "local") continue;
    takeImports(step, drafts[i - 1]);
    giveExports(step, drafts[i + 1]);
  }
  return drafts.filter((step) => step.kind !== "local" || step.keys.length > 0 || step.stored.length > 0);
}

function takeImports(step: Draft, arrived: Draft | undefined): void {
  if (arrived === undefined || arrived.kind === "local" || arrived.to !== step.from) return;
  while (step.keys[0]?.act === "import") arrived.keys.push(step.keys.shift()!);
}

function giveExports(step: Draft, leaving: Draft | undefined): void {
  if (leaving === undefined || leaving.kind === "local" || leaving.from !== step.from) return;
  leaving.keys.unshift(...step.keys.filter((key) => key.act === "export"));
  step.keys = step.keys.filter((key) => key.act !== "export");
}
