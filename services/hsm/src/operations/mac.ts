import { ServiceError } from "@keymesh/errors";
import { maxMessageBytes } from "@keymesh/hsm-channel";
import type { UnwrappedHbk } from "../domain/hbk-cache.ts";
import { requireFit } from "../domain/keys/algorithms.ts";
import { isMacOf, macOf } from "../domain/keys/mac.ts";
import { useHbk } from "../domain/use-hbk.ts";
import { type CommandCall, type CommandOf, requireLength } from "./command-call.ts";

/** Makes the MAC of 1 to 4,096 bytes with an HMAC HBK; answers [mac]. */
export function generateMac(command: CommandOf<"generateMac">, call: CommandCall): Buffer[] {
  const { hbk } = useForMac(command, call);
  return [macOf(hbk, command.algorithm, command.message)];
}

/** Verifies a MAC; answers [] or fails with KMSInvalidMacException. */
export function verifyMac(command: CommandOf<"verifyMac">, call: CommandCall): Buffer[] {
  const { hbk } = useForMac(command, call);
  if (isMacOf(hbk, command.algorithm, command.message, command.mac)) return [];
  throw new ServiceError("KMSInvalidMacException", "");
}

function useForMac(
  command: CommandOf<"generateMac"> | CommandOf<"verifyMac">,
  { module, domain, trace }: CommandCall,
): UnwrappedHbk {
  requireLength(command.message.length, 1, maxMessageBytes, "message");
  const hbk = useHbk(module, domain, command.ekt, trace);
  requireFit(hbk.spec, command.algorithm);
  trace?.attribute("algorithm", command.algorithm);
  return hbk;
}
