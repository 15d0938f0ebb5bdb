import { maxPlaintextBytes } from "@keymesh/hsm-channel";
import { useHbk } from "../domain/use-hbk.ts";
import { type CommandCall, type CommandOf, requireLength } from "./command-call.ts";
import { requireUse, sealUnder } from "./seal-under.ts";

/** Encrypts at most 4,096 bytes, by RSA what fits the modulus, under the HBK; answers [ciphertextBlob]. */
export function encrypt(command: CommandOf<"encrypt">, call: CommandCall): Buffer[] {
  const { plaintext, algorithm, context } = command;
  try {
    requireLength(plaintext.length, 0, maxPlaintextBytes, "plaintext");
    const hbk = useHbk(call.module, call.domain, command.ekt, call.trace);
    const use = { hbk, algorithm, context };
    requireUse(use);
    return [sealUnder(use, { purpose: "encrypt", plaintext }, call)];
  } finally {
    plaintext.fill(0);
  }
}
