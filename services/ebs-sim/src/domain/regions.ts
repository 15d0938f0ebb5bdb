import { ServiceError } from "@keymesh/errors";

/** The region a gRPC caller names; the mesh's first when none. @throws ServiceError InvalidParameterValue */
export function regionOf(regions: readonly string[], named: string | undefined): string {
  if (!named) return regions[0]!;
  if (!regions.includes(named))
    throw new ServiceError("InvalidParameterValue", `Invalid region(s): ${named}`);
  return named;
}
