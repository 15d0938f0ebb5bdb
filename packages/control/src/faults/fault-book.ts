import type { ErrorCode } from "@keymesh/errors";
import type { Fault, Faults, Hop } from "@keymesh/rpc";
import { CALLEES, calleeOf, isWatch } from "./callees.ts";
import type { FaultRule } from "./fault-rule.ts";
import { parseHop } from "./hop-name.ts";

/** A rule in force, and how often it may still strike in this process. */
interface Armed {
  readonly rule: FaultRule;
  readonly caller: string;
  readonly callee: string;
  left: number;
}

/** The fault rules a member goes by. Each process counts for itself how often a rule has struck. */
export class FaultBook implements Faults {
  readonly #random: () => number;
  readonly #hops = new Set<BookHop>();
  #armed: readonly Armed[] = [];

  /** `random` gives numbers of 0 up to 1. */
  constructor(random: () => number = Math.random) {
    this.#random = random;
  }

  /** Goes by these rules from now on. One that was there already goes on counting. */
  set(rules: readonly FaultRule[]): void {
    const before = new Map(this.#armed.map((armed) => [armed.rule.id, armed]));
    this.#armed = rules.flatMap((rule) => {
      const known = before.get(rule.id);
      const name = parseHop(rule.hop);
      if (known) return [known];
      return name ? [{ rule, ...name, left: rule.times ?? Number.POSITIVE_INFINITY }] : [];
    });
    for (const hop of this.#hops) hop.arm(this.#armed);
  }

  hop(caller: string, callee: string): Hop {
    const hop = new BookHop(caller, callee, this.#random);
    hop.arm(this.#armed);
    this.#hops.add(hop);
    return hop;
  }

  /** Whether a rule kills `callee` at a call of `caller`. */
  kills(caller: string, callee: string): boolean {
    return this.#armed.some((armed) => armed.rule.fault === "kill" && isOn(armed, caller, callee));
  }
}

class BookHop implements Hop {
  readonly #caller: string;
  readonly #callee: string;
  readonly #random: () => number;
  #rules: readonly Armed[] | undefined;

  constructor(caller: string, callee: string, random: () => number) {
    this.#caller = caller;
    this.#callee = callee;
    this.#random = random;
  }

  get isQuiet(): boolean {
    return this.#rules === undefined;
  }

  arm(all: readonly Armed[]): void {
    const rules = all.filter((armed) => isOn(armed, this.#caller, this.#callee));
    this.#rules = rules.length === 0 ? undefined : rules;
  }

  /** The first rule that is for the call, not used up, and lucky. */
  strike(method: string, traceparent?: string): Fault | undefined {
    if (isWatch(method)) return undefined;
    for (const armed of this.#rules ?? []) {
      const { rule } = armed;
      if (rule.method !== undefined && rule.method !== method) continue;
      if (rule.trace !== undefined && !isOf(traceparent, rule.trace)) continue;
      if (armed.left <= 0 || (rule.probability < 1 && this.#random() >= rule.probability)) continue;
      armed.left -= 1;
      return faultOf(rule, this.#callee);
    }
    return undefined;
  }
}

/** Whether a call is part of the trace: `00-<trace id>-…`. */
function isOf(traceparent: string | undefined, trace: string): boolean {
  return traceparent?.startsWith(`00-${trace}-`) === true;
}

/** Only members that rules can name are meant by `*`. */
function isOn(armed: Pick<Armed, "caller" | "callee">, caller: string, callee: string): boolean {
  if (!Object.hasOwn(CALLEES, calleeOf(callee))) return false;
  const isCaller = armed.caller === "*" || armed.caller === caller;
  return isCaller && (armed.callee === "*" || armed.callee === callee || armed.callee === calleeOf(callee));
}

function faultOf({ id, fault, ms, code }: FaultRule, calleeName: string): Fault {
  const callee = CALLEES[calleeOf(calleeName)]!;
  switch (fault) {
    case "latency":
      return { ruleId: id, kind: fault, ms: ms ?? 0 };
    case "error":
      return { ruleId: id, kind: fault, code: (code as ErrorCode | undefined) ?? callee.internal };
    case "throttle":
      return { ruleId: id, kind: fault, code: callee.throttling };
    default:
      return { ruleId: id, kind: fault };
  }
}
