import type { Flow, FlowStep, KeyEvent } from "@keymesh/flow/model";
import { operationWords } from "@keymesh/picture";
import { roleOf } from "./arrow.ts";

/** What holds in every flow of the mesh; a wrong step breaks one. */
export type RuleName =
  | "behind the wall"
  | "kms alone"
  | "nothing clear at rest"
  | "wiped"
  | "beside the data"
  | "without plaintext"
  | "the hsm is asked";

/** A step that cannot be, and why. */
export interface Breach {
  readonly step: number;
  readonly rule: RuleName;
}

/** Each rule in a sentence. */
export const RULES: Readonly<Record<RuleName, string>> = {
  "behind the wall": "HBK, DEK and domain key never leave an HSM in clear.",
  "kms alone": "Only KMS talks to the HSMs.",
  "nothing clear at rest": "No key comes to rest in clear.",
  wiped: "Whoever uses a data key in clear wipes it when done.",
  "beside the data": "An encrypted data key is kept with the data it protects, never in KMS.",
  "without plaintext": "GenerateDataKeyWithoutPlaintext hands out the encrypted data key alone.",
  "the hsm is asked": "KMS answers a cryptographic call only when an HSM has answered it.",
};

/** Every step of a flow that breaks a rule. A flow that was recorded has none. */
export function breachesOf(flow: Flow): readonly Breach[] {
  return flow.steps.flatMap((step) =>
    (Object.keys(RULES) as RuleName[])
      .filter((rule) => BREAKS[rule](step, flow))
      .map((rule) => ({ step: step.number, rule })),
  );
}

type Check = (step: FlowStep, flow: Flow) => boolean;

const INSIDE_ONLY = new Set(["HBK", "DEK", "DomainKey"]);
const CRYPTOGRAPHIC = /^(Encrypt|Decrypt|GenerateDataKey.*)$/;
const isClear = ({ form }: KeyEvent) => form === "plaintext";
const isStore = (place: string) => /^storage$|disk/.test(place);

const BREAKS: Readonly<Record<RuleName, Check>> = {
  "behind the wall": ({ kind, keys }) =>
    keys.some(
      (key) =>
        INSIDE_ONLY.has(key.kind) && isClear(key) && (kind !== "local" || roleOf(key.holder) !== "hsm"),
    ),
  "kms alone": ({ kind, from, to }) => kind === "call" && roleOf(to) === "hsm" && from !== "kms",
  "nothing clear at rest": ({ keys }) => keys.some((key) => isClear(key) && isStore(key.holder)),
  wiped: (step, flow) =>
    step.kind === "local" &&
    step.keys.some(
      (key) => key.kind === "DK" && isClear(key) && key.act === "use" && isLeftBy(key, step, flow),
    ),
  "beside the data": ({ stored }) =>
    stored.some(({ what, where }) => what === "encrypted data key" && !isStore(where)),
  "without plaintext": (step) =>
    step.kind === "return" &&
    operationWords(step) === "GenerateDataKeyWithoutPlaintext" &&
    step.keys.some(isClear),
  "the hsm is asked": (step, flow) =>
    step.kind === "return" &&
    roleOf(step.from) === "kms" &&
    !step.error &&
    CRYPTOGRAPHIC.test(operationWords(step)) &&
    !isAnsweredByHsm(step, flow),
};

/** Whether this use is the last its holder makes of a key, with no wipe in or after it. */
function isLeftBy(key: KeyEvent, { number }: FlowStep, { steps }: Flow): boolean {
  const later = steps
    .slice(number - 1)
    .flatMap(({ number: at, keys }) => keys.map((one) => ({ at, ...one })))
    .filter(
      ({ kind, fingerprint, holder }) =>
        kind === key.kind && fingerprint === key.fingerprint && holder === key.holder,
    );
  return !later.some(({ act, at }) => act === "wipe" || (act === "use" && at > number));
}

function isAnsweredByHsm({ spanId, number }: FlowStep, { steps }: Flow): boolean {
  const call = steps.find((step) => step.spanId === spanId && step.kind === "call");
  return steps
    .slice(call ? call.number : 0, number - 1)
    .some(({ kind, from, error }) => kind === "return" && roleOf(from) === "hsm" && !error);
}
