/** What an HSM watches about itself: that its case is whole, that it is neither cooked, starved, rushed nor opened to the light. */
export const SENSORS = ["mesh", "temperature", "voltage", "clock", "light"] as const;
export type SensorName = (typeof SENSORS)[number];

export function isSensorName(text: string): text is SensorName {
  return (SENSORS as readonly string[]).includes(text);
}

/** One sensor, and when it tripped. */
export interface SensorReading {
  readonly name: SensorName;
  /** Milliseconds since the epoch, of the system's clock; absent: it is as it should be. */
  readonly trippedMs?: number | undefined;
}
