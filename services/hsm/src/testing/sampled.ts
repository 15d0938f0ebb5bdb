import { createTracer, type ForeignSpan } from "@keymesh/flow";
import type { HsmFleet } from "@keymesh/hsm-channel";
import type { TestDomain, TestHsm } from "./test-domain.ts";

/** Does something in a sampled trace; answers what each HSM span said: its name, then `kind form act` of every key event. */
export async function sampled(
  domain: TestDomain,
  hsms: readonly TestHsm[],
  work: (fleet: HsmFleet) => Promise<unknown>,
): Promise<string[][]> {
  const spans: ForeignSpan[] = [];
  const fleet = await domain.fleet(hsms, { spans });
  const tracer = createTracer({
    service: "kms",
    world: "normal",
    sampler: { startsTrace: () => true },
    sink: { accept() {}, async close() {} },
  });
  await tracer.span({ name: "test", kind: "internal" }, () => work(fleet));
  return spans.map(({ name, keys }) => [
    name,
    ...keys.map(({ kind, form, act }) => `${kind} ${form} ${act}`),
  ]);
}
