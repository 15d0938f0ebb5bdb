import { bringUpDomain, type ExportedHbk, type HbkSpec, type HsmFleet } from "@keymesh/hsm-channel";
import { keyArn, region, TestDomain, type TestHsm } from "./test-domain.ts";

/** A domain of two HSMs, a fleet of each alone, and an HBK of each spec asked for. */
export interface TwoHsms {
  readonly domain: TestDomain;
  readonly hsms: readonly [TestHsm, TestHsm];
  readonly one: HsmFleet;
  readonly other: HsmFleet;
  readonly hbks: Readonly<Record<HbkSpec, ExportedHbk>>;
}

export async function twoHsmsWith(specs: readonly HbkSpec[]): Promise<TwoHsms> {
  const domain = await TestDomain.make();
  const hsms = [await domain.startHsm("hsm-1"), await domain.startHsm("hsm-2")] as const;
  await bringUpDomain(await domain.ceremony(hsms));
  const one = await domain.fleet(hsms.slice(0, 1));
  const other = await domain.fleet(hsms.slice(1));
  const made = specs.map(async (spec) => [spec, await one.createHbk({ region, keyArn, spec })] as const);
  const hbks = Object.fromEntries(await Promise.all(made)) as Record<HbkSpec, ExportedHbk>;
  return { domain, hsms, one, other, hbks };
}
