import { resolveServers } from "@keymesh/rpc";
import type { Member } from "./mesh-health.ts";

/** Members that follow the control state; the flow service and the HSMs need neither clock nor rules. */
const FOLLOWERS: ReadonlySet<string> = new Set(["storage", "identity", "trail", "kms", "s3-sim", "ebs-sim"]);

/** Every process of a member: one for each replica. */
export async function everyAddress({ address }: Member): Promise<readonly string[]> {
  // A name that is not known now still stands for somebody, who is down.
  return resolveServers(address).catch(() => [address]);
}

/** Those of the members that go by the control state. */
export function followersOf(members: readonly Member[]): readonly Member[] {
  return members.filter(({ name }) => FOLLOWERS.has(name));
}
