import { type Finding, fail, ok } from "./finding.ts";

const needed = 24;

/** Whether this is the Node the mesh runs on: from 24 on it runs TypeScript by itself. */
export function checkNode(version: string): Finding {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1]);
  return major >= needed
    ? ok(`Node ${version}`)
    : fail(
        `Node ${version}: the mesh runs on Node ${needed}`,
        "start it with `npm start`, which brings it along",
      );
}
