import type { hsmV1 } from "@keymesh/proto";
import type { CryptoModule } from "../domain/crypto-module.ts";
import type { Safe } from "../store/safe.ts";

/** Says what this HSM is: its state, its public keys, the domains it holds, the safe it can open. Nothing of it is secret. */
export function identify(module: CryptoModule, safe: Safe | undefined): hsmV1.IdentifyResponse {
  return {
    name: module.name,
    state: module.state,
    signingKey: module.signing.point,
    agreementKey: module.agreement.point,
    domains: module
      .domains()
      .map(({ state, token }) => ({ region: state.region, epoch: state.epoch, token })),
    ...(safe && { offlineMember: { name: safe.memberName, agreementKey: safe.agreementKey } }),
  };
}
