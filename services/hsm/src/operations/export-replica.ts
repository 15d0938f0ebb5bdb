import { importEkt } from "../domain/ekt.ts";
import { readOffer } from "../domain/replication/offer.ts";
import { partyOf } from "../domain/replication/party.ts";
import { sealReplica } from "../domain/replication/replica.ts";
import { requireMultiRegionKey } from "../domain/replication/replicated-hbk.ts";
import type { CommandCall, CommandOf } from "./command-call.ts";

/** Wraps the HBK of a multi-Region key for the domain that made the offer, and for it alone; answers [replica]. */
export function exportReplica(command: CommandOf<"exportReplica">, call: CommandCall): Buffer[] {
  const { module, domain, nowMs } = call;
  const member = partyOf(module, domain);
  const offer = readOffer(command.offer, member, nowMs());
  const { hbk: material, metadata } = importEkt(domain.keyring, domain.state.region, command.ekt);
  try {
    const { keyArn, keySpec: spec, hbkId } = metadata;
    requireMultiRegionKey(keyArn);
    const agreed = { wrappingKey: "", pair: "" };
    const replica = sealReplica({
      offer,
      member,
      hbk: { keyArn, spec, hbkId },
      material,
      random: (bytes) => module.random(bytes),
      onAgreement(wrappingKey, point) {
        if (!call.trace) return;
        agreed.wrappingKey = module.fingerprint(wrappingKey);
        agreed.pair = module.fingerprint(point);
      },
    });
    traceExport({ ekt: command.ekt, material, replica, targetRegion: offer.targetRegion, ...agreed }, call);
    return [replica];
  } finally {
    material.fill(0);
  }
}

function traceExport(
  done: {
    readonly ekt: Buffer;
    readonly material: Buffer;
    readonly replica: Buffer;
    readonly targetRegion: string;
    /** Fingerprints. */
    readonly wrappingKey: string;
    readonly pair: string;
  },
  { module, domain, trace }: CommandCall,
): void {
  if (!trace) return;
  const { ekt, material, replica, wrappingKey, pair } = done;
  const bytes = material.length;
  const domainKey = domain.keyring.fingerprintActive(module.fingerprint);
  trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
  trace.key({ kind: "EKT", form: "wrapped", act: "unwrap", bytes: ekt.length }, ekt);
  trace.key({ kind: "HBK", form: "plaintext", act: "unwrap", bytes }, material);
  trace.key({ kind: "AgreementKey", form: "plaintext", act: "create" }, pair);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "derive", bytes: 32 }, wrappingKey);
  trace.key({ kind: "AgreementKey", form: "plaintext", act: "wipe" }, pair);
  const inside = module.fingerprint(material);
  const note = `for the HSMs of ${done.targetRegion} alone`;
  const wrapped = { kind: "HBK", form: "wrapped", bytes: replica.length, inside, note } as const;
  trace.key({ ...wrapped, act: "wrap" }, replica);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "wipe", bytes: 32 }, wrappingKey);
  trace.key({ ...wrapped, act: "export" }, replica);
  trace.key({ kind: "HBK", form: "plaintext", act: "wipe", bytes }, material);
}
