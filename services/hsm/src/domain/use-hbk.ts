import type { CommandTrace } from "./command-trace.ts";
import type { CryptoModule, HeldDomain } from "./crypto-module.ts";
import { importEkt } from "./ekt.ts";
import type { UnwrappedHbk } from "./hbk-cache.ts";
import { keyOf } from "./keys/hbk-key.ts";

/** The HBK of an EKT: from the cache, or unwrapped with the domain key. @throws ServiceError KMSInternalException */
export function useHbk(
  module: CryptoModule,
  domain: HeldDomain,
  ekt: Buffer,
  trace: CommandTrace | undefined,
): UnwrappedHbk {
  const { region } = domain.state;
  const cached = module.hbks.get(region, ekt);
  if (cached) {
    if (trace) {
      const note = "still unwrapped from an earlier call";
      const { bytes, fingerprint } = cached;
      trace.key({ kind: "HBK", form: "plaintext", act: "use", bytes, note }, fingerprint);
    }
    return cached;
  }
  const { hbk, metadata } = importEkt(domain.keyring, region, ekt);
  const entry = {
    spec: metadata.keySpec,
    hbk: keyOf(metadata.keySpec, hbk),
    bytes: hbk.length,
    hbkId: metadata.hbkId,
    fingerprint: module.fingerprint(hbk),
  };
  hbk.fill(0);
  module.hbks.set(region, ekt, entry);
  if (trace) {
    const domainKey = domain.keyring.fingerprintActive(module.fingerprint);
    trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
    trace.key({ kind: "EKT", form: "wrapped", act: "unwrap", bytes: ekt.length }, ekt);
    trace.key({ kind: "HBK", form: "plaintext", act: "unwrap", bytes: entry.bytes }, entry.fingerprint);
  }
  return entry;
}
