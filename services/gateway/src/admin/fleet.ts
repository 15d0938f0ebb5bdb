import { setTimeout as sleep } from "node:timers/promises";
import type { kmsV1 } from "@keymesh/proto";
import { z } from "zod";
import { AdminError } from "./admin-error.ts";
import { BY_CALLER } from "./caller-client.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** KMS, as the admin API asks it of the HSMs, to which nobody else may talk. */
export interface FleetKeeper {
  showFleet(request: kmsV1.ShowFleetRequest): Promise<kmsV1.ShowFleetResponse__Output>;
  tamperHsm(request: kmsV1.TamperHsmRequest): Promise<kmsV1.TamperHsmResponse__Output>;
  askReadmission(request: kmsV1.AskReadmissionRequest): Promise<kmsV1.AskReadmissionResponse__Output>;
}

export interface FleetRouteDeps {
  readonly fleet: FleetKeeper;
  /** The HSMs take part in drills. */
  readonly hsmsDie: boolean;
  /** How long operators have who were asked to re-admit an HSM, milliseconds. */
  readonly readmitMs?: number;
}

const SENSORS = ["mesh", "temperature", "voltage", "clock", "light"] as const;
const tamperBody = z.strictObject({
  sensor: z.enum(SENSORS, { error: `must be one of ${SENSORS.join(", ")}` }),
});
/** Operators look every second, and then hold a ceremony for each Region. */
const READMIT_MS = 20_000;
const LOOK_MS = 200;

/** `GET fleet`, `POST fleet/{hsm}/tamper`, `POST fleet/{hsm}/readmit`. */
export function fleetRoutes({ fleet, hsmsDie, readmitMs = READMIT_MS }: FleetRouteDeps): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/fleet",
      members: BY_CALLER,
      async handle() {
        const { domains, hsms } = await fleet.showFleet({});
        return { status: 200, json: { regions: domains.map(domain), hsms: hsms.map(hsmJson) } };
      },
    }),
    jsonRoute({
      method: "POST",
      path: "/_keymesh/fleet/{hsm}/tamper",
      members: BY_CALLER,
      json: tamperBody,
      async handle({ params: { hsm = "" }, body: { sensor } }) {
        if (!hsmsDie)
          throw new AdminError(
            "Conflict",
            "The HSMs of this mesh take part in no drills: start them, and the gateway, with KEYMESH_HSM_DRILLS=1.",
          );
        const tampered = await fleet.tamperHsm({ hsm, sensor });
        return { status: 200, json: hsmJson(tampered.hsm!) };
      },
    }),
    jsonRoute({
      method: "POST",
      path: "/_keymesh/fleet/{hsm}/readmit",
      members: BY_CALLER,
      async handle({ params: { hsm = "" }, signal }) {
        await fleet.askReadmission({ hsm });
        return { status: 200, json: hsmJson(await readmitted(fleet, hsm, readmitMs, signal)) };
      },
    }),
  ];
}

/** The HSM once it serves every Region whose domain is open. */
async function readmitted(fleet: FleetKeeper, name: string, waitMs: number, signal: AbortSignal) {
  for (const giveUpMs = performance.now() + waitMs; performance.now() < giveUpMs && !signal.aborted; ) {
    const { domains, hsms } = await fleet.showFleet({});
    const hsm = hsms.find((one) => one.name === name);
    const isEverywhere = domains.every(({ isClosed, region }) => isClosed || hsm?.regions.includes(region));
    if (hsm?.state === "serving" && isEverywhere) return hsm;
    await sleep(LOOK_MS);
  }
  throw new AdminError(
    "Unavailable",
    `The operators were asked to re-admit ${name}, and have not within ${waitMs / 1_000} s; they may still.`,
  );
}

function domain(view: kmsV1.DomainView__Output): object {
  const { region, isClosed, epoch, members, operators, domainKeyIds } = view;
  if (isClosed) return { region, domain: { state: "closed" } };
  return {
    region,
    domain: { state: "open", version: Number(epoch), members, operators, domainKeyIds },
  };
}

function hsmJson({ name, state, regions, cachedHbks, sensors, isReadmissionAsked }: kmsV1.HsmView__Output) {
  return {
    name,
    state,
    regions,
    cachedHbks,
    sensors: sensors.map((sensor) =>
      sensor.trippedMs === undefined || sensor.trippedMs === null
        ? { name: sensor.name, state: "normal" }
        : { name: sensor.name, state: "tripped", trippedAt: new Date(sensor.trippedMs).toISOString() },
    ),
    ...(state === "tampered" && { readmissionAsked: isReadmissionAsked }),
  };
}
