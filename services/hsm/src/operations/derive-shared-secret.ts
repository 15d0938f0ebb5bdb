import { maxPublicKeyBytes } from "@keymesh/hsm-channel";
import { requireAgreementSpec } from "../domain/keys/key-agreement.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { type CommandCall, type CommandOf, type Outcome, requireLength, work } from "./command-call.ts";

/** Agrees with a peer's public key on a secret (ECDH); answers [sharedSecret], which is wiped once in the sealed frame. */
export function deriveSharedSecret(command: CommandOf<"deriveSharedSecret">, call: CommandCall): Outcome {
  const { publicKey } = command;
  requireLength(publicKey.length, 1, maxPublicKeyBytes, "publicKey");
  const { spec, hbk: key } = useHbk(call.module, call.domain, command.ekt, call.trace);
  requireAgreementSpec(spec);
  return work(command, { job: "deriveSecret", key, publicKey }, call);
}
