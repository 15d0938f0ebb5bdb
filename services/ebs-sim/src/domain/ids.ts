import { ServiceError } from "@keymesh/errors";

type Kind = "vol" | "i" | "ami" | "r";

/** A resource id: prefix and 17 lowercase hex digits, of 9 random bytes. */
export function newId(kind: Kind, randomBytes: (bytes: number) => Buffer): string {
  return `${kind}-${randomBytes(9).toString("hex").slice(0, 17)}`;
}

/** @throws ServiceError InvalidParameterValue | InvalidVolumeID.Malformed, in EC2's words */
export function checkVolumeId(id: string): string {
  if (!id.startsWith("vol-"))
    throw new ServiceError(
      "InvalidParameterValue",
      `Value (${id}) for parameter volumeId is invalid. Expected: 'vol-...'.`,
    );
  if (!isWellFormed(id, "vol")) throw new ServiceError("InvalidVolumeID.Malformed", `Invalid id: "${id}"`);
  return id;
}

/** @throws ServiceError InvalidInstanceID.Malformed */
export function checkInstanceId(id: string): string {
  if (!isWellFormed(id, "i")) throw new ServiceError("InvalidInstanceID.Malformed", `Invalid id: "${id}"`);
  return id;
}

/** @throws ServiceError InvalidAMIID.Malformed */
export function checkImageId(id: string): string {
  if (!isWellFormed(id, "ami")) throw new ServiceError("InvalidAMIID.Malformed", `Invalid id: "${id}"`);
  return id;
}

/** Old ids have 8 hex digits, new ones 17. */
function isWellFormed(id: string, kind: Kind): boolean {
  return id.startsWith(`${kind}-`) && /^(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id.slice(kind.length + 1));
}
