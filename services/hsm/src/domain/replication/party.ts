import type { TrustedOperator } from "@keymesh/hsm-channel";
import type { CryptoModule, HeldDomain } from "../crypto-module.ts";
import type { StatingMember } from "./member-statement.ts";

/** This HSM in a replication, as a member of one of its domains: what it states by, and whom it believes. */
export function partyOf(
  module: CryptoModule,
  { state, token, enactment }: HeldDomain,
): StatingMember & { readonly operators: readonly TrustedOperator[] } {
  return {
    region: state.region,
    hsmName: module.name,
    signingKey: module.signing.privateKey,
    domainToken: token,
    enactment,
    operators: state.operators.filter(({ role }) => role === "kms-operator"),
  };
}
