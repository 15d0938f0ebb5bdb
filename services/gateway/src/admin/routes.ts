import type { StartUp } from "../init/start-up.ts";
import type { CallerClient } from "./caller-client.ts";
import { clockRoutes } from "./clock.ts";
import { faultRoutes, type Mortals } from "./faults.ts";
import { type FlowRouteDeps, flowRoutes } from "./flows/routes.ts";
import { healthRoutes } from "./health.ts";
import { infoRoutes, type MeshInfo } from "./info.ts";
import { initRoutes } from "./init.ts";
import type { MeshControl } from "./mesh-control.ts";
import type { MeshHealth } from "./mesh-health.ts";
import type { AdminRoute } from "./route.ts";
import { scenarioRoutes } from "./scenarios.ts";
import { type StateRouteDeps, stateRoutes } from "./state.ts";
import { type TrailReader, trailRoutes } from "./trail.ts";
import { triedKeyRoutes } from "./tried-keys.ts";

/** What the admin API works with. */
export interface AdminDeps extends Pick<StateRouteDeps, "state" | "seeds">, FlowRouteDeps {
  readonly health: MeshHealth;
  readonly info: MeshInfo;
  readonly control: MeshControl;
  readonly mortals: Mortals;
  readonly startUp: StartUp;
  readonly trail: TrailReader;
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
    ...scenarioRoutes(deps.caller),
    ...triedKeyRoutes(deps.caller),
    ...initRoutes(deps.startUp),
    ...stateRoutes(deps),
  ];
}
