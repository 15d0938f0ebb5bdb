import { KmsFleet } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Kms } from "../call.ts";
import { showFleet } from "../fleet/show-fleet.ts";
import { askReadmission, tamperHsm } from "../fleet/tamper-hsm.ts";

/** The HSM fleet, for those who may not talk to HSMs: the gateway, the CLI and operators look, the gateway alone acts. */
export function kmsFleetGrpc(kms: Pick<Kms, "fleet" | "regions">): Implementation {
  return implement(
    KmsFleet,
    {
      showFleet: () => showFleet(kms),
      tamperHsm: (request) => tamperHsm(kms, request),
      askReadmission: (request) => askReadmission(kms, request),
    },
    { accept: { default: ["gateway"], ShowFleet: ["cli", "gateway", "operator"] } },
  );
}
