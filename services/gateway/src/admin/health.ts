import { ROUTES } from "../domain/route.ts";
import { MEMBER_OF } from "../proxy/drills.ts";
import { type Checked, isMeshUp, type MeshHealth } from "./mesh-health.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** `/_keymesh/health`, `/_keymesh/ready`, and `/_localstack/health` for tools that ask there. */
export function healthRoutes(
  health: MeshHealth,
  version: string,
  startUp: { readonly isReady: boolean },
): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/health",
      isOpen: true,
      handle: async () => ({ status: 200, json: { version, ...shown(await health.check()) } }),
    }),
    jsonRoute({
      method: "GET",
      path: "/_keymesh/ready",
      isOpen: true,
      async handle() {
        const checked = await health.check();
        const isReady = startUp.isReady && isMeshUp(checked.services);
        return { status: isReady ? 200 : 503, json: { ready: isReady, ...shown(checked) } };
      },
    }),
    jsonRoute({
      method: "GET",
      path: "/_localstack/health",
      isOpen: true,
      handle: async () => ({
        status: 200,
        json: { version, edition: "keymesh", services: awsServices((await health.check()).services) },
      }),
    }),
  ];
}

/** Replicas are told of only where there are some. */
function shown({ services, replicas }: Checked): object {
  return Object.keys(replicas).length === 0 ? { services } : { services, replicas };
}

/** The state of each AWS service, by its AWS name. */
function awsServices(members: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    [...ROUTES].map(([service, { upstream }]) => {
      const isUp = members[MEMBER_OF[upstream]] === "up";
      return [service, isUp ? "running" : "unavailable"];
    }),
  );
}
