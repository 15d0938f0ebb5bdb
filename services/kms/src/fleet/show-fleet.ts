import type { DomainState, HsmReport } from "@keymesh/hsm-channel";
import type { kmsV1 } from "@keymesh/proto";
import type { Kms } from "../call.ts";

type Parts = Pick<Kms, "fleet" | "regions">;

/** The HSMs as each says it is now, and every Region's domain as the newest of its members has it. */
export async function showFleet({ fleet, regions }: Parts): Promise<kmsV1.ShowFleetResponse> {
  const surveyed = await fleet.survey();
  const states = surveyed.flatMap(({ report }) => report?.domains ?? []);
  return {
    domains: regions.map((region) => domainView(region, states)),
    hsms: surveyed.map(({ name, report }) => hsmView(name, report)),
  };
}

/** How KMS calls the state an HSM is in. */
export type HsmState = "serving" | "tampered" | "away";

/** One HSM, by what it says of itself; none: it does not answer. */
export function hsmView(name: string, report: HsmReport | undefined): kmsV1.HsmView & { state: HsmState } {
  return {
    name,
    state: stateOf(report),
    regions: (report?.domains ?? []).map(({ region }) => region).sort(),
    cachedHbks: report?.cachedHbks ?? 0,
    sensors: (report?.sensors ?? []).map((sensor) => ({ ...sensor })),
    isReadmissionAsked: report?.isReadmissionAsked ?? false,
  };
}

function stateOf(report: HsmReport | undefined): HsmState {
  if (report?.sensors.some(({ trippedMs }) => trippedMs !== undefined)) return "tampered";
  return report?.state === "operational" ? "serving" : "away";
}

function domainView(region: string, states: readonly DomainState[]): kmsV1.DomainView {
  const [newest] = states.filter((one) => one.region === region).sort((a, b) => b.epoch - a.epoch);
  if (!newest) return { region, isClosed: true };
  return {
    region,
    isClosed: false,
    epoch: newest.epoch,
    members: newest.members.map(({ name, kind }) => ({ name, kind })),
    operators: newest.operators.map(({ name, role }) => ({ name, role })),
    domainKeyIds: newest.domainKeyIds.map((id) => id.toString("hex")),
  };
}
