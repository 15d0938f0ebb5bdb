import { type AdminRoute, jsonRoute } from "./route.ts";

/** What a mesh says of itself. */
export interface MeshInfo {
  readonly version: string;
  readonly regions: readonly string[];
  readonly defaultRegion: string;
  /** The account of `test`/`test`. */
  readonly accountId: string;
  readonly hsms: number;
  readonly mode: "processes" | "compact" | "containers";
  readonly storage: "embedded" | "distributed";
}

/** `GET info`. */
export function infoRoutes(info: MeshInfo): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/info",
      isOpen: true,
      handle: async () => ({ status: 200, json: info }),
    }),
  ];
}
