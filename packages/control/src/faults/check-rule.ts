import { ServiceError } from "@keymesh/errors";
import { CALLEES, CALLERS, type Callee, calleeOf, isWatch } from "./callees.ts";
import type { FaultRule } from "./fault-rule.ts";
import { type HopName, parseHop } from "./hop-name.ts";

/** A rule as somebody wrote it, of the right types. */
export type WantedRule = Omit<FaultRule, "id" | "probability"> & {
  readonly probability?: number | undefined;
};

/**
 * The rule that is meant. Whatever it names must be there in this mesh, whatever it says must count.
 * @throws ServiceError ValidationException naming what does not fit
 */
export function checkRule(wanted: WantedRule, id: string): FaultRule {
  const callees = calleesOf(wanted.hop);
  checkMethod(wanted, callees);
  checkFault(wanted, callees);
  checkTrace(wanted);
  return { id, ...wanted, probability: wanted.probability ?? 1 };
}

function calleesOf(hop: string): readonly Callee[] {
  const name = parseHop(hop);
  if (!name) refuse("hop", `must be caller->callee, such as s3-sim->kms, not ${shown(hop)}`);
  const { caller, callee } = name;
  if (caller === "*" && callee === "*") refuse("hop", "must name the caller or the callee");
  if (caller !== "*" && !CALLERS.includes(caller))
    refuse("hop", `nobody called ${shown(caller)} calls others; those who do are ${CALLERS.join(", ")}`);
  if (callee !== "*" && !Object.hasOwn(CALLEES, calleeOf(callee)))
    refuse(
      "hop",
      `nobody called ${shown(callee)} is called; those who are, are ${Object.keys(CALLEES).join(", ")}`,
    );
  const found = Object.entries(CALLEES).filter(([to, { callers }]) => isOn(name, to, callers));
  if (found.length === 0) refuse("hop", `${caller} never calls ${callee}`);
  return found.map(([, member]) => member);
}

function isOn({ caller, callee }: HopName, to: string, callers: readonly string[]): boolean {
  return (callee === "*" || calleeOf(callee) === to) && (caller === "*" || callers.includes(caller));
}

function checkMethod({ hop, method }: WantedRule, callees: readonly Callee[]): void {
  if (method === undefined) return;
  if (isWatch(method)) refuse("method", `${shown(method)} is never disturbed`);
  if (!callees.some(({ methods }) => methods().includes(method)))
    refuse("method", `there is no ${shown(method)} on ${hop}`);
}

function checkFault({ hop, fault, ms, code }: WantedRule, callees: readonly Callee[]): void {
  if (fault === "latency" && ms === undefined) refuse("ms", "a latency needs its milliseconds");
  if (fault !== "latency" && ms !== undefined) refuse("ms", `goes with latency, not with ${fault}`);
  if (code === undefined) return;
  if (fault !== "error") refuse("code", `goes with error, not with ${fault}`);
  if (!callees.every(({ codes }) => (codes as readonly string[]).includes(code)))
    refuse("code", `${shown(code)} is none of what is answered on ${hop}`);
}

/** What an HSM is told rides in frames that many traces share. */
function checkTrace({ hop, trace }: WantedRule): void {
  if (trace !== undefined && /->(hsm(-\d+)?|\*)$/.test(hop))
    refuse("trace", `calls on ${hop} cannot be told apart by their trace`);
}

function shown(text: string): string {
  return text.slice(0, 64);
}

function refuse(member: string, message: string): never {
  throw new ServiceError("ValidationException", `${member}: ${message}.`);
}
