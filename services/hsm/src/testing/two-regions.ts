import { bringUpDomain, type HsmFleet } from "@keymesh/hsm-channel";
import type { ChannelOptions } from "../operations/channel.ts";
import type { TestDomain, TestHsm } from "./test-domain.ts";

export const regions = ["us-east-1", "eu-west-1"] as const;
/** A multi-Region key, as its ARN is in a region. */
export const mrkArn = (region: string, digit = "0") =>
  `arn:aws:kms:${region}:000000000000:key/mrk-${digit.repeat(32)}`;

/** Two HSMs, each a member of both regions' domains, as in a running mesh; `hsms` reached through `fleet`. */
export async function bringUpTwoRegions(
  domain: TestDomain,
  options: Partial<ChannelOptions> = {},
): Promise<{ hsms: readonly [TestHsm, TestHsm]; fleet: HsmFleet }> {
  const hsms = [await domain.startHsm("hsm-1", options), await domain.startHsm("hsm-2", options)] as const;
  for (const region of regions) await bringUpDomain({ ...(await domain.ceremony(hsms)), region });
  return { hsms, fleet: await domain.fleet(hsms, { deadlineMs: 20_000 }) };
}
