import { maxPlaintextBytes } from "@keymesh/hsm-channel";
import { useHbk } from "../domain/use-hbk.ts";
import { wrap } from "../domain/wrap.ts";
import { type CommandCall, type CommandOf, requireContext, requireLength } from "./command-call.ts";

/** Encrypts at most 4,096 bytes under the HBK; answers [ciphertextBlob]. */
export function encrypt(command: CommandOf<"encrypt">, { module, domain, trace }: CommandCall): Buffer[] {
  const { plaintext } = command;
  try {
    requireLength(plaintext.length, 0, maxPlaintextBytes, "plaintext");
    const context = requireContext(command.context);
    const hbk = useHbk(module, domain, command.ekt, trace);
    return [wrap(module, hbk, { purpose: "encrypt", plaintext, context }, trace)];
  } finally {
    plaintext.fill(0);
  }
}
