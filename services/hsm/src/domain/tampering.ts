import { type DomainState, SENSORS, type SensorName, type SensorReading } from "@keymesh/hsm-channel";

/** That an HSM was tampered with, and whose quorum can re-admit it. Nothing of it is secret. */
export interface Tampering {
  readonly sensor: SensorName;
  /** Milliseconds since the epoch, of the system's clock. */
  readonly trippedMs: number;
  /** The states of the domains it was a member of, without their keys: by their operators and rules a quorum is known. */
  readonly states: readonly DomainState[];
}

/** Every sensor, as it is. */
export function readings(tampering: Tampering | undefined): readonly SensorReading[] {
  return SENSORS.map((name) =>
    tampering?.sensor === name ? { name, trippedMs: tampering.trippedMs } : { name },
  );
}
