import { ServiceError } from "@keymesh/errors";
import { SENSORS, type SensorName, type SensorReading } from "@keymesh/hsm-channel";
import type { CryptoModule } from "./domain/crypto-module.ts";
import { readings } from "./domain/tampering.ts";
import type { TamperRecord } from "./store/tamper-record.ts";

export interface TamperResponseOptions {
  readonly module: CryptoModule;
  readonly record: TamperRecord;
  readonly nowMs: () => number;
  /** Told when the HSM goes mute, and when it may speak again. */
  readonly onChange: (sensor: SensorName | undefined) => void;
}

/** What an HSM does when it is tampered with, and until its operators have it back. */
export class TamperResponse {
  readonly #options: TamperResponseOptions;
  /** Somebody asked that it be re-admitted. That is only a word; it takes the operators' signatures. */
  #isReadmissionAsked = false;

  /** A module whose record says that it was tampered with is mute from the start. */
  constructor(options: TamperResponseOptions) {
    this.#options = options;
    const tampering = options.record.load();
    if (!tampering) return;
    options.module.remain(tampering);
    options.onChange(tampering.sensor);
  }

  get isReadmissionAsked(): boolean {
    return this.#isReadmissionAsked;
  }

  get sensors(): readonly SensorReading[] {
    return readings(this.#options.module.tampering);
  }

  /** The keys go first, then it is written down. @throws ServiceError ConflictException for an HSM that is mute already */
  trip(sensor: SensorName): void {
    const { module, record, nowMs, onChange } = this.#options;
    if (module.isMute) throw new ServiceError("ConflictException", `${module.name} is mute already.`);
    const tampering = module.trip(sensor, nowMs());
    onChange(sensor);
    record.save(tampering);
  }

  /** @throws ServiceError ConflictException for an HSM that was not tampered with */
  askReadmission(): void {
    const { module } = this.#options;
    if (!module.tampering)
      throw new ServiceError("ConflictException", `${module.name} was not tampered with.`);
    this.#isReadmissionAsked = true;
  }

  /** For who has checked the quorum. */
  readmit(): void {
    const { module, record, onChange } = this.#options;
    record.clear();
    this.#isReadmissionAsked = false;
    module.readmit();
    onChange(undefined);
  }
}

/** @throws ServiceError InvalidInput naming those there are */
export function noSuchSensor(name: string): ServiceError {
  return new ServiceError(
    "InvalidInput",
    `There is no sensor ${name.slice(0, 32)}; there are ${SENSORS.join(", ")}.`,
  );
}
