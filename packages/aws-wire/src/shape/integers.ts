/** Inclusive range of each protobuf integer type; 64-bit ones only as far as a double is exact. */
const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-2_147_483_648, 2_147_483_647],
  sint32: [-2_147_483_648, 2_147_483_647],
  uint32: [0, 4_294_967_295],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  sint64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint64: [0, Number.MAX_SAFE_INTEGER],
};

/** Whether a number is a whole one that the protobuf integer type holds. */
export function fitsInteger(value: number, protoType: string): boolean {
  const range = RANGES[protoType];
  return range !== undefined && Number.isInteger(value) && value >= range[0] && value <= range[1];
}
