import type { Json } from "@keymesh/audit";

type Shown = { readonly [member: string]: Json | object | undefined | null };

/**
 * Request members as the trail shows them: what the caller did not send is left out, empty lists and maps included (on the gRPC
 * side they cannot be told apart); nothing at all is null.
 */
export function shown(members: Shown): Json {
  const kept: Record<string, Json> = {};
  for (const [name, value] of Object.entries(members)) {
    if (value === undefined || value === null) continue;
    if (typeof value === "object" && Object.keys(value).length === 0) continue;
    kept[name] = value as Json;
  }
  return Object.keys(kept).length === 0 ? null : kept;
}
