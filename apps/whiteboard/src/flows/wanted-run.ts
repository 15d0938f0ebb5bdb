/** A run asked for on one page and made on the next: a file cannot stand in an address, and a shared address must not run anything. */
export interface WantedRun {
  readonly flow: string;
  /** How it is broken; absent: as it works. */
  readonly variant?: string | undefined;
  readonly file: File | undefined;
}

let wanted: WantedRun | undefined;

export function wantRun(run: WantedRun): void {
  wanted = run;
}

/** The run asked for, once. */
export function takeWantedRun(flow: string): WantedRun | undefined {
  if (wanted?.flow !== flow) return undefined;
  const run = wanted;
  wanted = undefined;
  return run;
}
