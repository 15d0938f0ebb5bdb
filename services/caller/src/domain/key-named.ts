import { isKmsKeyId, parseKmsKeyArn } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";

/** Which key is meant, and where it is called. */
export interface NamedKey {
  readonly keyId: string;
  readonly region: string;
  /** Undefined: the caller's own. */
  readonly accountId: string | undefined;
}

/** A key id, or an ARN, which names Region and account. @throws ServiceError InvalidParameterValue */
export function keyNamed(text: string, region: string, regions: readonly string[]): NamedKey {
  const arn = parseKmsKeyArn(text);
  if (!arn && !isKmsKeyId(text)) throw invalid("keyId: must be a key id or a key ARN.");
  const wanted = arn?.region ?? (region || regions[0]!);
  if (arn && region !== "" && region !== arn.region) throw invalid("region: the ARN names another.");
  return { keyId: arn?.keyId ?? text, region: knownRegion(wanted, regions), accountId: arn?.accountId };
}

/** A Region of the mesh; the first when none is named. @throws ServiceError InvalidParameterValue */
export function knownRegion(region: string, regions: readonly string[]): string {
  if (region === "") return regions[0]!;
  if (regions.includes(region)) return region;
  throw invalid(`region: this mesh has ${regions.join(", ")}.`);
}

function invalid(message: string): ServiceError {
  return new ServiceError("InvalidParameterValue", message);
}
