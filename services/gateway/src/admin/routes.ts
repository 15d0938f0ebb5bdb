import type { StartUp } from "../init/start-up.ts";
import { blobRoutes, type EncryptedObjects } from "./blobs.ts";
import type { CallerClient } from "./caller-client.ts";
import { clockRoutes } from "./clock.ts";
import { faultRoutes, type Mortals } from "./faults.ts";
import { type FleetKeeper, fleetRoutes } from "./fleet.ts";
import { type FlowRouteDeps, flowRoutes } from "./flows/routes.ts";
import { healthRoutes } from "./health.ts";
import { infoRoutes, type MeshInfo } from "./info.ts";
import { initRoutes } from "./init.ts";
import { type KeyReader, keyRoutes } from "./keys.ts";
import type { MeshControl } from "./mesh-control.ts";
import type { MeshHealth } from "./mesh-health.ts";
import type { AdminRoute } from "./route.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { type StateRouteDeps, stateRoutes } from "./state.ts";
import { type TrailReader, trailRoutes } from "./trail.ts";
import { triedKeyRoutes } from "./tried-keys.ts";
import { type Explainer, whyRoutes } from "./why.ts";

/** What the admin API works with. */
export interface AdminDeps extends Pick<StateRouteDeps, "state" | "seeds">, FlowRouteDeps {
  readonly health: MeshHealth;
  readonly info: MeshInfo;
  readonly control: MeshControl;
  readonly mortals: Mortals;
  readonly startUp: StartUp;
  readonly trail: TrailReader;
  readonly kms: KeyReader & Explainer;
  readonly fleet: FleetKeeper;
  readonly s3: EncryptedObjects;
  /** Absent: nobody runs scenarios here. */
  readonly caller: CallerClient | undefined;
}

/** The admin API's table of contents. A resource is a file of its own and a line here. */
export function adminRoutes(deps: AdminDeps): AdminRoute[] {
  return [
    ...healthRoutes(deps.health, deps.info.version, deps.startUp),
    ...infoRoutes(deps.info),
    ...clockRoutes(deps.control),
    ...faultRoutes(deps.control, deps.mortals),
    ...trailRoutes(deps.trail),
    ...flowRoutes(deps),
    ...fleetRoutes({ fleet: deps.fleet, hsmsDie: deps.mortals.hsmsDie }),
    ...keyRoutes(deps.kms),
    ...whyRoutes(deps.kms),
    ...blobRoutes(deps.s3),
    ...scenarioRoutes(deps.caller),
    ...triedKeyRoutes(deps.caller),
    ...initRoutes(deps.startUp),
    ...stateRoutes(deps),
  ];
}
