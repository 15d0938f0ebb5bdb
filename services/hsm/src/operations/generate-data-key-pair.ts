import { paceOf } from "@keymesh/hsm-channel";
import type { UnwrappedHbk } from "../domain/hbk-cache.ts";
import { requireFit } from "../domain/keys/algorithms.ts";
import type { KeyPair } from "../domain/keys/key-pair.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { wrap } from "../domain/wrap.ts";
import {
  type CommandCall,
  type CommandOf,
  type Outcome,
  presentDomain,
  publicHalf,
  requireContext,
} from "./command-call.ts";
import { newKeyPair } from "./new-key-pair.ts";

/**
 * Makes a key pair for use outside KMS and encrypts its private half (PKCS#8) as a data key under a symmetric HBK; answers
 * [publicKey, ciphertextBlob] or [publicKey, ciphertextBlob, privateKey]. The private key is wiped here as soon as it is in the
 * sealed frame.
 */
export function generateDataKeyPair(command: CommandOf<"generateDataKeyPair">, call: CommandCall): Outcome {
  requireContext(command.context);
  const hbk = useHbk(call.module, call.domain, command.ekt, call.trace);
  requireFit(hbk.spec, "SYMMETRIC_DEFAULT");
  const pair = newKeyPair(command.spec, paceOf(command) !== "prompt", call);
  if (!(pair instanceof Promise)) return wrapPair(command, hbk, pair, call);
  return pair.then((made) => wrapPair(command, hbk, made, call));
}

function wrapPair(
  { context, withPlaintext, spec }: CommandOf<"generateDataKeyPair">,
  hbk: UnwrappedHbk,
  { privateKey, publicKey }: KeyPair,
  call: CommandCall,
): Buffer[] {
  const { module, trace } = call;
  let isGivenOut = false;
  try {
    presentDomain(call);
    const bytes = privateKey.length;
    const note = `${spec}: the private half of a pair`;
    trace?.key({ kind: "DK", form: "plaintext", act: "create", bytes, note }, privateKey);
    const blob = wrap(module, hbk, { purpose: "dataKey", plaintext: privateKey, context }, trace);
    if (trace) {
      const out = { kind: "DK", form: "plaintext", act: "export", bytes } as const;
      const road = "out to KMS, inside the session's encryption";
      if (withPlaintext) trace.key({ ...out, note: road }, privateKey);
      trace.key(publicHalf(publicKey), publicKey);
      trace.key({ kind: "DK", form: "plaintext", act: "wipe", bytes }, privateKey);
    }
    isGivenOut = withPlaintext;
    return withPlaintext ? [publicKey, blob, privateKey] : [publicKey, blob];
  } finally {
    if (!isGivenOut) privateKey.fill(0);
  }
}
