/** Who calls whom, as a rule names it. */
export interface HopName {
  readonly caller: string;
  readonly callee: string;
}

/** `kms->hsm-1` taken apart; undefined for what is no such thing. Either side may be `*`. */
export function parseHop(hop: string): HopName | undefined {
  const [, caller, callee] = /^(\*|[a-z0-9][a-z0-9-]{0,30})->(\*|[a-z0-9][a-z0-9-]{0,30})$/.exec(hop) ?? [];
  return caller === undefined ? undefined : { caller, callee: callee! };
}
