import { hbkIdBytes } from "@keymesh/envelope";
import { exportEkt } from "../domain/ekt.ts";
import { type CommandCall, type CommandOf, requireLength } from "./command-call.ts";

/** Makes a 256-bit symmetric HBK and answers [hbkId (32 bytes), EKT]. The HSM keeps neither. */
export function createHbk(command: CommandOf<"createHbk">, { module, domain, trace }: CommandCall): Buffer[] {
  requireLength(command.keyArn.length, 1, 2_048, "keyArn");
  const hbk = module.random(32);
  const hbkId = module.random(hbkIdBytes);
  trace?.key({ kind: "HBK", form: "plaintext", act: "create", bytes: 32 }, hbk);
  const { region } = domain.state;
  const metadata = { region, keyArn: command.keyArn, hbkId, keySpec: "SYMMETRIC_DEFAULT" } as const;
  const ekt = exportEkt(domain.keyring, metadata, hbk, (bytes) => module.random(bytes));
  if (trace) {
    const domainKey = domain.keyring.fingerprintActive(module.fingerprint);
    trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
    trace.key({ kind: "HBK", form: "wrapped", act: "wrap", bytes: ekt.length }, hbk);
    trace.key({ kind: "EKT", form: "wrapped", act: "export", bytes: ekt.length }, ekt);
    trace.key({ kind: "HBK", form: "plaintext", act: "wipe", bytes: 32 }, hbk);
  }
  hbk.fill(0);
  return [hbkId, ekt];
}
