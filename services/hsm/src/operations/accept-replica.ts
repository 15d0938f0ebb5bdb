import { createPublicKey } from "node:crypto";
import { maxArnLength } from "@keymesh/envelope";
import type { HbkSpec } from "@keymesh/hsm-channel";
import { exportEkt } from "../domain/ekt.ts";
import { keyOf } from "../domain/keys/hbk-key.ts";
import { openOffer } from "../domain/replication/offer.ts";
import { partyOf } from "../domain/replication/party.ts";
import { openReplica } from "../domain/replication/replica.ts";
import { requireSameMultiRegionKey } from "../domain/replication/replicated-hbk.ts";
import { type CommandCall, type CommandOf, publicHalf, requireLength } from "./command-call.ts";
import { isPairSpec } from "./new-key-pair.ts";

/**
 * Takes in a replica made for an offer of this domain, whichever of its HSMs made that; answers [hbkId (32 bytes), EKT], and of a
 * pair the public key.
 */
export function acceptReplica(command: CommandOf<"acceptReplica">, call: CommandCall): Buffer[] {
  const { keyArn } = command;
  const { module, domain } = call;
  requireLength(keyArn.length, 1, maxArnLength, "keyArn");
  const party = partyOf(module, domain);
  const { region } = party;
  const offer = openOffer(domain.keyring, command.offer, party, call.nowMs());
  let wrappingKey = "";
  const { hbk, material } = openReplica(command.replica, offer, party.operators, (key) => {
    if (call.trace) wrappingKey = module.fingerprint(key);
  });
  try {
    requireSameMultiRegionKey(hbk.keyArn, keyArn, region);
    const { hbkId, spec } = hbk;
    const metadata = { region, keyArn, hbkId, keySpec: spec };
    const ekt = exportEkt(domain.keyring, metadata, material, (bytes) => module.random(bytes));
    const publicKey = isPairSpec(spec) ? publicKeyOf(spec, material) : undefined;
    traceAcceptance(
      { replica: command.replica, point: offer.point, wrappingKey, material, ekt, publicKey },
      call,
    );
    return publicKey ? [hbkId, ekt, publicKey] : [hbkId, ekt];
  } finally {
    material.fill(0);
  }
}

function publicKeyOf(spec: HbkSpec, material: Buffer): Buffer {
  return createPublicKey(keyOf(spec, material)).export({ format: "der", type: "spki" });
}

function traceAcceptance(
  done: {
    readonly replica: Buffer;
    readonly point: Buffer;
    /** Fingerprint. */
    readonly wrappingKey: string;
    readonly material: Buffer;
    readonly ekt: Buffer;
    readonly publicKey: Buffer | undefined;
  },
  { module, domain, trace }: CommandCall,
): void {
  if (!trace) return;
  const { replica, wrappingKey, material, ekt, publicKey } = done;
  const hbk = module.fingerprint(material);
  const pair = module.fingerprint(done.point);
  const bytes = material.length;
  trace.key({ kind: "HBK", form: "wrapped", act: "import", bytes: replica.length, inside: hbk }, replica);
  const domainKey = domain.keyring.fingerprintActive(module.fingerprint);
  trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
  trace.key({ kind: "AgreementKey", form: "plaintext", act: "unwrap" }, pair);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "derive", bytes: 32 }, wrappingKey);
  trace.key({ kind: "AgreementKey", form: "plaintext", act: "wipe" }, pair);
  trace.key({ kind: "HBK", form: "plaintext", act: "unwrap", bytes, note: "with the wrapping key" }, hbk);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "wipe", bytes: 32 }, wrappingKey);
  trace.key({ kind: "HBK", form: "wrapped", act: "wrap", bytes: ekt.length }, hbk);
  trace.key({ kind: "EKT", form: "wrapped", act: "export", bytes: ekt.length }, ekt);
  if (publicKey) trace.key(publicHalf(publicKey), publicKey);
  trace.key({ kind: "HBK", form: "plaintext", act: "wipe", bytes }, hbk);
}
