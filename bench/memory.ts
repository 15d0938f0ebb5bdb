import { readFileSync } from "node:fs";

/** Proportional set size of a process in bytes: its own pages, and its share of those it has in common. Linux only. */
export function proportionalSetSize(pid: number): number {
  const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, "utf8");
  const kib = /^Pss:\s+(\d+) kB/m.exec(rollup)?.[1];
  if (!kib) throw new Error(`no Pss for process ${pid}`);
  return Number(kib) * 1024;
}
