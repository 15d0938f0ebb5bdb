import { maxArnLength } from "@keymesh/envelope";
import { sealImportToken } from "../domain/import/import-token.ts";
import { type CommandCall, type CommandOf, presentDomain, requireLength } from "./command-call.ts";

/**
 * Makes an RSA pair to wrap key material with, beside the event loop since it takes long; answers [public key (DER
 * SubjectPublicKeyInfo), import token]. The HSM keeps neither half.
 */
export async function createImportKey(
  command: CommandOf<"createImportKey">,
  call: CommandCall,
): Promise<Buffer[]> {
  requireLength(command.keyArn.length, 1, maxArnLength, "keyArn");
  const { module, domain, trace } = call;
  const { region } = domain.state;
  const { publicKey, privateKey } = await module.engine.generateRsaKeyPair(command.wrappingKeySpec);
  try {
    const { keyring } = presentDomain(call);
    const { op: _op, ...terms } = command;
    const token = sealImportToken(keyring, { region, ...terms }, privateKey, (bytes) => module.random(bytes));
    if (trace) {
      const pair = module.fingerprint(publicKey);
      const bytes = privateKey.length;
      trace.key({ kind: "WrappingKey", form: "plaintext", act: "create", bytes }, pair);
      const domainKey = keyring.fingerprintActive(module.fingerprint);
      trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
      const wrapped = { kind: "WrappingKey", form: "wrapped", bytes: token.length, inside: pair } as const;
      trace.key({ ...wrapped, act: "wrap" }, token);
      trace.key({ ...wrapped, act: "export", note: "the import token; the public half goes with it" }, token);
      trace.key({ kind: "WrappingKey", form: "plaintext", act: "wipe", bytes }, pair);
    }
    return [publicKey, token];
  } finally {
    privateKey.fill(0);
  }
}
