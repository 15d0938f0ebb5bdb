import { hbkIdBytes, maxArnLength } from "@keymesh/envelope";
import { type HbkSpec, paceOf } from "@keymesh/hsm-channel";
import { exportEkt } from "../domain/ekt.ts";
import { secretKeyBytes } from "../domain/keys/hbk-key.ts";
import type { KeyPair } from "../domain/keys/key-pair.ts";
import {
  type CommandCall,
  type CommandOf,
  type Outcome,
  presentDomain,
  publicHalf,
  requireLength,
} from "./command-call.ts";
import { isPairSpec, newKeyPair } from "./new-key-pair.ts";

/**
 * Makes an HBK of any spec; answers [hbkId (32 bytes), EKT], and of a key pair the public key (DER SubjectPublicKeyInfo). The HSM
 * keeps nothing.
 */
export function createHbk(command: CommandOf<"createHbk">, call: CommandCall): Outcome {
  const { keyArn, spec } = command;
  requireLength(keyArn.length, 1, maxArnLength, "keyArn");
  if (!isPairSpec(spec)) return exportHbk(command, call.module.random(secretKeyBytes[spec]), undefined, call);
  const finish = ({ privateKey, publicKey }: KeyPair) => exportHbk(command, privateKey, publicKey, call);
  const pair = newKeyPair(spec, paceOf(command) !== "prompt", call);
  return pair instanceof Promise ? pair.then(finish) : finish(pair);
}

/** Wraps the new HBK and wipes it, whatever happens. */
function exportHbk(
  { keyArn, spec }: CommandOf<"createHbk">,
  hbk: Buffer,
  publicKey: Buffer | undefined,
  call: CommandCall,
): Buffer[] {
  const { module, trace } = call;
  try {
    const { keyring, state } = presentDomain(call);
    const bytes = hbk.length;
    const hbkId = module.random(hbkIdBytes);
    trace?.key({ kind: "HBK", form: "plaintext", act: "create", bytes, ...noteOf(spec) }, hbk);
    const metadata = { region: state.region, keyArn, hbkId, keySpec: spec };
    const ekt = exportEkt(keyring, metadata, hbk, (count) => module.random(count));
    if (trace) {
      const domainKey = keyring.fingerprintActive(module.fingerprint);
      trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
      trace.key({ kind: "HBK", form: "wrapped", act: "wrap", bytes: ekt.length }, hbk);
      trace.key({ kind: "EKT", form: "wrapped", act: "export", bytes: ekt.length }, ekt);
      if (publicKey) trace.key(publicHalf(publicKey), publicKey);
      trace.key({ kind: "HBK", form: "plaintext", act: "wipe", bytes }, hbk);
    }
    return publicKey ? [hbkId, ekt, publicKey] : [hbkId, ekt];
  } finally {
    hbk.fill(0);
  }
}

/** A symmetric HBK needs no word. */
function noteOf(spec: HbkSpec): { note?: string } {
  return spec === "SYMMETRIC_DEFAULT" ? {} : { note: spec };
}
