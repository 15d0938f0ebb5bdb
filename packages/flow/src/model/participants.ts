import type { FinishedSpan } from "../finished-span.ts";
import type { FlowStep, Participant } from "./types.ts";

/** Left to right, as a whiteboard has them; names not listed come between `kms` and `storage`, HSMs last. */
const order = ["caller", "cli", "gateway", "s3-sim", "ebs-sim", "ec2-host", "identity", "kms"];
const behind = ["storage", "trail", "flow"];

/** Where records and wrapped keys lie. It tells nothing of keys itself: who hands it one, or has one from it, does. */
export const keeper = "storage";

/** Everybody who took part, in the order of the picture. */
export function participantsOf(steps: readonly FlowStep[], spans: readonly FinishedSpan[]): Participant[] {
  const crypto = new Set(spans.filter((span) => span.world === "crypto").map((span) => span.service));
  const names = [...new Set(steps.flatMap((step) => [step.from, step.to]))];
  const isCrypto = (name: string) => crypto.has(name) || /^hsm(-|$)/.test(name);
  return names
    .map((name): Participant => ({ name, world: isCrypto(name) ? "crypto" : "normal" }))
    .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}

function rank({ name, world }: Participant): number {
  if (world === "crypto") return 1000;
  if (order.includes(name)) return order.indexOf(name);
  return behind.includes(name) ? 500 + behind.indexOf(name) : 100;
}
