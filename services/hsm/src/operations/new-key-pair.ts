import { type HbkSpec, type RsaSpec, rsaSpecs } from "@keymesh/hsm-channel";
import { type CurveOrLatticeSpec, type KeyPair, makeKeyPair } from "../domain/keys/key-pair.ts";
import type { CommandCall } from "./command-call.ts";

/** Every spec of a key pair. */
export type PairSpec = RsaSpec | CurveOrLatticeSpec;

/** Whether keys of the spec are pairs. */
export function isPairSpec(spec: HbkSpec): spec is PairSpec {
  return spec !== "SYMMETRIC_DEFAULT" && !spec.startsWith("HMAC_");
}

/** Makes a key pair: an RSA one and, where `isSlow`, one on a large curve beside the event loop. The caller wipes its private half. */
export function newKeyPair(
  spec: PairSpec,
  isSlow: boolean,
  { module }: CommandCall,
): KeyPair | Promise<KeyPair> {
  if (isRsa(spec)) return module.engine.generateRsaKeyPair(spec);
  if (!isSlow) return makeKeyPair(spec, (bytes) => module.random(bytes));
  return module.engine.run({ job: "makeKeyPair", spec }).then((made) => {
    const [privateKey, publicKey] = made as [Buffer, Buffer];
    return { privateKey, publicKey };
  });
}

function isRsa(spec: PairSpec): spec is RsaSpec {
  return (rsaSpecs as readonly string[]).includes(spec);
}
