import { createPublicKey, type KeyObject } from "node:crypto";
import { maxArnLength } from "@keymesh/envelope";
import { ServiceError } from "@keymesh/errors";
import { isWrappable } from "@keymesh/hsm-channel";
import { exportEkt } from "../domain/ekt.ts";
import { type ImportTerms, openImportToken } from "../domain/import/import-token.ts";
import { importedHbkId } from "../domain/import/imported-hbk-id.ts";
import type { KeyMaterial } from "../domain/import/key-material.ts";
import {
  type CommandCall,
  type CommandOf,
  presentDomain,
  publicHalf,
  requireLength,
} from "./command-call.ts";

/** Takes in key material wrapped for an import token; answers [hbkId (32 bytes), EKT], and of a pair the public key. */
export function importHbk(command: CommandOf<"importHbk">, call: CommandCall): Promise<Buffer[]> {
  const { keyArn, spec, importToken, encryptedKeyMaterial, nowMs } = command;
  const { module, domain } = call;
  requireLength(keyArn.length, 1, maxArnLength, "keyArn");
  const { region } = domain.state;
  const { terms, wrappingKey } = openImportToken(domain.keyring, importToken, { region, keyArn, nowMs });
  requireWrappable(command, terms);
  const { wrappingAlgorithm: algorithm } = terms;
  const wrapped = { wrappingKey, algorithm, encryptedKeyMaterial, spec };
  return module.engine.run({ job: "takeMaterial", ...wrapped }).then(([material, publicKey]) => {
    const key = { material: material as Buffer, ...(publicKey && { publicKey }) };
    return exportHbk(command, wrappingKey, key, call);
  });
}

/** Wraps the key and wipes it, whatever happens. */
function exportHbk(
  command: CommandOf<"importHbk">,
  wrappingKey: KeyObject,
  key: KeyMaterial,
  call: CommandCall,
): Buffer[] {
  const { keyArn, spec } = command;
  try {
    const { keyring, state } = presentDomain(call);
    const hbkId = importedHbkId(keyArn, spec, key);
    const metadata = { region: state.region, keyArn, hbkId, keySpec: spec };
    const ekt = exportEkt(keyring, metadata, key.material, (bytes) => call.module.random(bytes));
    traceImport(command, { wrappingKey, key, ekt }, call);
    return key.publicKey ? [hbkId, ekt, key.publicKey] : [hbkId, ekt];
  } finally {
    key.material.fill(0);
  }
}

function requireWrappable({ spec }: CommandOf<"importHbk">, terms: ImportTerms): void {
  const { wrappingKeySpec, wrappingAlgorithm } = terms;
  if (isWrappable(spec, wrappingKeySpec, wrappingAlgorithm)) return;
  const message = `Key material of spec ${spec} cannot come wrapped by ${wrappingAlgorithm} under ${wrappingKeySpec}.`;
  throw new ServiceError("ValidationException", message);
}

function traceImport(
  { encryptedKeyMaterial, importToken }: CommandOf<"importHbk">,
  { wrappingKey, key, ekt }: { wrappingKey: KeyObject; key: KeyMaterial; ekt: Buffer },
  call: CommandCall,
): void {
  const { module, trace } = call;
  if (!trace) return;
  const hbk = module.fingerprint(key.material);
  const pair = module.fingerprint(createPublicKey(wrappingKey).export({ format: "der", type: "spki" }));
  const bytes = key.material.length;
  const arrived = {
    kind: "HBK",
    form: "wrapped",
    act: "import",
    bytes: encryptedKeyMaterial.length,
  } as const;
  trace.key({ ...arrived, inside: hbk, note: "as the importer wrapped it" }, encryptedKeyMaterial);
  const domainKey = presentDomain(call).keyring.fingerprintActive(module.fingerprint);
  trace.key({ kind: "DomainKey", form: "plaintext", act: "use", bytes: 32 }, domainKey);
  const token = { kind: "WrappingKey", form: "wrapped", bytes: importToken.length, inside: pair } as const;
  trace.key({ ...token, act: "use", note: "the import token, opened with the domain key" }, importToken);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "unwrap" }, pair);
  trace.key({ kind: "HBK", form: "plaintext", act: "unwrap", bytes, note: "with the wrapping key" }, hbk);
  trace.key({ kind: "WrappingKey", form: "plaintext", act: "wipe" }, pair);
  trace.key({ kind: "HBK", form: "wrapped", act: "wrap", bytes: ekt.length }, hbk);
  trace.key({ kind: "EKT", form: "wrapped", act: "export", bytes: ekt.length }, ekt);
  if (key.publicKey) trace.key(publicHalf(key.publicKey), key.publicKey);
  trace.key({ kind: "HBK", form: "plaintext", act: "wipe", bytes }, hbk);
}
