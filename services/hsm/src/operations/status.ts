import { encodeState } from "@keymesh/hsm-channel";
import type { hsmV1 } from "@keymesh/proto";
import type { CryptoModule } from "../domain/crypto-module.ts";
import type { TamperResponse } from "../tamper-response.ts";

/** Says how this HSM is: its state, its domains without their keys, how many HBKs it keeps unwrapped, its sensors. */
export function status(module: CryptoModule, tamper: TamperResponse): hsmV1.StatusResponse {
  return {
    name: module.name,
    state: module.state,
    domains: module.domains().map(({ state }) => ({ state: encodeState(state) })),
    cachedHbks: module.hbks.size,
    sensors: tamper.sensors.map((sensor) => ({ ...sensor })),
    isReadmissionAsked: tamper.isReadmissionAsked,
  };
}
