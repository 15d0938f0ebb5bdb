import type { hsmV1 } from "@keymesh/proto";
import type { CryptoModule } from "../domain/crypto-module.ts";
import type { Safe } from "../store/safe.ts";
import type { TamperResponse } from "../tamper-response.ts";

const NONE = Buffer.alloc(0);

/**
 * Says what this HSM is: its state, its public keys, the domains it holds, the safe it can open. Nothing of it is secret. Of one
 * that was tampered with there is only whose quorum can re-admit it.
 */
export function identify(
  module: CryptoModule,
  safe: Safe | undefined,
  tamper: TamperResponse,
): hsmV1.IdentifyResponse {
  const { name, state, tampering, isMute } = module;
  if (isMute) {
    const { isReadmissionAsked } = tamper;
    return {
      name,
      state,
      signingKey: NONE,
      agreementKey: NONE,
      domains: [],
      ...(tampering && {
        tampering: {
          regions: tampering.states.map(({ region }) => region),
          nonce: tampering.nonce,
          isReadmissionAsked,
        },
      }),
    };
  }
  return {
    name,
    state,
    signingKey: module.signing.point,
    agreementKey: module.agreement.point,
    domains: module
      .domains()
      .map((domain) => ({ region: domain.state.region, epoch: domain.state.epoch, token: domain.token })),
    ...(safe && { offlineMember: { name: safe.memberName, agreementKey: safe.agreementKey } }),
  };
}
