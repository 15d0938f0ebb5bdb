import { type DoorService, maxSessionMs, type Principal, type Session } from "@keymesh/identity";
import type { IdentityContext } from "../context.ts";

/** A session of the principal for one door and region, signed, good for 15 minutes and no longer than what it comes from. */
export async function issueSession(
  { signingKeys, clock }: IdentityContext,
  principal: Principal,
  door: DoorService,
  region: string,
  endsMs = Number.POSITIVE_INFINITY,
): Promise<Session> {
  const issuedMs = clock.now();
  const expiresMs = Math.min(issuedMs + maxSessionMs, endsMs);
  const token = await signingKeys.sign({ principal, door, region, issuedMs, expiresMs });
  return { principal, door, region, expiresMs, token };
}
