import type { Latencies } from "./latencies.ts";

/** A table in plain text: left column to the left, the rest to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ");
  return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export function perSecond(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(2);
}

export function millis(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

export function mebibytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** One kind of transfer at one size. */
export interface Transfer {
  readonly operation: string;
  readonly bytes: number;
  readonly concurrency: number;
  readonly bytesPerSecond: number;
  readonly latencies: Latencies;
}

/** Transfers beside the machine's plain copy, `copy` bytes per second. */
export function transferTable(title: string, rows: readonly Transfer[], copy: number): string {
  const lines = rows.map(({ operation, bytes, concurrency, latencies, bytesPerSecond }) => [
    `${operation} ${bytes / 1024} KiB`,
    String(concurrency),
    perSecond(latencies.perSecond),
    millis(latencies.p50Ms),
    millis(latencies.p99Ms),
    mebibytes(bytesPerSecond),
    percent(bytesPerSecond / copy),
  ]);
  return table([title, "at once", "per second", "p50 ms", "p99 ms", "MiB/s", "of copy"], lines);
}

/** The same calls with few and with many of something. */
export function scaleTable(rows: readonly (Latencies & { having: string; operation: string })[]): string {
  const lines = rows.map(({ having, operation, ...measured }) => [
    having,
    operation,
    perSecond(measured.perSecond),
    millis(measured.p50Ms),
    millis(measured.p99Ms),
  ]);
  return table(["with", "call, 32 at once", "per second", "p50 ms", "p99 ms"], lines);
}
