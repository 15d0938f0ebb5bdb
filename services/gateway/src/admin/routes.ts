import { clockRoutes } from "./clock.ts";
import { healthRoutes } from "./health.ts";
import { infoRoutes, type MeshInfo } from "./info.ts";
import type { MeshControl } from "./mesh-control.ts";
import type { MeshHealth } from "./mesh-health.ts";
import type { AdminRoute } from "./route.ts";

/** What the admin API works with. */
export interface AdminDeps {
  readonly health: MeshHealth;
  readonly info: MeshInfo;
  readonly control: MeshControl;
}

/** The admin API's table of contents. A resource is a file of its own and a line here. */
export function adminRoutes(deps: AdminDeps): AdminRoute[] {
  return [
    ...healthRoutes(deps.health, deps.info.version),
    ...infoRoutes(deps.info),
    ...clockRoutes(deps.control),
  ];
}
