import { ServiceError } from "@keymesh/errors";

interface VolumeTypeLimits {
  /** GiB */
  readonly minSize: number;
  readonly maxSize: number;
  /** I/O operations a second, where the caller may (gp3) or must (io1, io2) say. */
  readonly iops?: { readonly min: number; readonly max: number; readonly default?: number };
  /** MiB/s */
  readonly throughput?: { readonly min: number; readonly max: number; readonly default: number };
}

/**
 * EBS volume types. Differs from AWS: gp3 and io2 end at 16 TiB here, the largest file of the store beneath; performance is
 * recorded and shown, not enforced.
 */
const TYPES: Readonly<Record<string, VolumeTypeLimits>> = {
  standard: { minSize: 1, maxSize: 1_024 },
  gp2: { minSize: 1, maxSize: 16_384 },
  gp3: {
    minSize: 1,
    maxSize: 16_384,
    iops: { min: 3_000, max: 80_000, default: 3_000 },
    throughput: { min: 125, max: 2_000, default: 125 },
  },
  io1: { minSize: 4, maxSize: 16_384, iops: { min: 100, max: 64_000 } },
  io2: { minSize: 4, maxSize: 16_384, iops: { min: 100, max: 256_000 } },
  st1: { minSize: 125, maxSize: 16_384 },
  sc1: { minSize: 125, maxSize: 16_384 },
};

export interface VolumeShape {
  readonly volumeType: string;
  readonly sizeGib: number;
  readonly iops?: number;
  readonly throughput?: number;
}

/**
 * What kind of volume is asked for, defaults filled in.
 * @throws ServiceError MissingParameter | UnknownVolumeType | InvalidParameterValue | InvalidParameterCombination
 */
export function volumeShape(asked: {
  readonly volumeType?: string | null;
  readonly size?: number | null;
  readonly iops?: number | null;
  readonly throughput?: number | null;
}): VolumeShape {
  const volumeType = asked.volumeType ?? "gp2";
  const limits = Object.hasOwn(TYPES, volumeType) ? TYPES[volumeType] : undefined;
  if (!limits)
    throw new ServiceError(
      "UnknownVolumeType",
      `Unsupported volume type '${volumeType}' for volume creation.`,
    );
  if (asked.size === undefined || asked.size === null)
    throw new ServiceError("MissingParameter", "The request must contain the parameter size/snapshotId");
  const sizeGib = checkSize(asked.size, volumeType, limits);
  return {
    volumeType,
    sizeGib,
    iops: performance("iops", asked.iops, volumeType, limits.iops) ?? baselineIops(volumeType, sizeGib),
    throughput: performance("throughput", asked.throughput, volumeType, limits.throughput),
  };
}

function checkSize(size: number, type: string, { minSize, maxSize }: VolumeTypeLimits): number {
  if (size < minSize)
    throw new ServiceError(
      "InvalidParameterValue",
      `Volume of ${size}GiB is too small for volume type ${type}; minimum is ${minSize}GiB`,
    );
  if (size > maxSize)
    throw new ServiceError(
      "InvalidParameterValue",
      `Volume of ${size}GiB is too large for volume type ${type}; maximum is ${maxSize}GiB`,
    );
  return size;
}

/** What EC2 shows of a gp2 volume: 3 a GiB, at least 100, at most 16,000 (EBS User Guide, General Purpose SSD volumes). */
function baselineIops(type: string, sizeGib: number): number | undefined {
  return type === "gp2" ? Math.min(16_000, Math.max(100, 3 * sizeGib)) : undefined;
}

function performance(
  name: "iops" | "throughput",
  asked: number | null | undefined,
  type: string,
  limits: { readonly min: number; readonly max: number; readonly default?: number } | undefined,
): number | undefined {
  if (asked === undefined || asked === null) {
    if (limits && limits.default === undefined)
      throw new ServiceError(
        "InvalidParameterCombination",
        `The parameter ${name} must be specified for ${type} volumes.`,
      );
    return limits?.default;
  }
  if (!limits)
    throw new ServiceError(
      "InvalidParameterCombination",
      `The parameter ${name} is not supported for ${type} volumes.`,
    );
  if (asked < limits.min || asked > limits.max)
    throw new ServiceError(
      "InvalidParameterValue",
      `Value (${asked}) for parameter ${name} is invalid. ${type} volumes take ${limits.min} to ${limits.max}.`,
    );
  return asked;
}
