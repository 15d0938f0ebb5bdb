import { makeOffer } from "../domain/replication/offer.ts";
import { partyOf } from "../domain/replication/party.ts";
import type { CommandCall, CommandOf } from "./command-call.ts";

/** Offers to take key material of another region; answers [offer]. The HSM keeps nothing of it. */
export function offerReplication(
  _command: CommandOf<"offerReplication">,
  { module, domain, trace, nowMs }: CommandCall,
): Buffer[] {
  const party = partyOf(module, domain);
  const { offer, point } = makeOffer(domain.keyring, party, nowMs(), (bytes) => module.random(bytes));
  if (trace) {
    const pair = module.fingerprint(point);
    trace.key({ kind: "AgreementKey", form: "plaintext", act: "create" }, pair);
    const domainKey = domain.keyring.fingerprintActive(module.fingerprint);
    trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
    trace.key({ kind: "AgreementKey", form: "wrapped", act: "wrap" }, pair);
    const note = "in the offer, beside the public half, which the HSM signed as a member of its domain";
    trace.key({ kind: "AgreementKey", form: "wrapped", act: "export", note }, pair);
    trace.key({ kind: "AgreementKey", form: "plaintext", act: "wipe" }, pair);
  }
  return [offer];
}
