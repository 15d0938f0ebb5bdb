/** One thing that was looked at. */
export interface Finding {
  readonly level: "ok" | "warn" | "fail";
  readonly what: string;
  /** What to do about it; where there is something to do. */
  readonly advice?: string;
}

export function ok(what: string): Finding {
  return { level: "ok", what };
}

export function warn(what: string, advice: string): Finding {
  return { level: "warn", what, advice };
}

export function fail(what: string, advice: string): Finding {
  return { level: "fail", what, advice };
}
