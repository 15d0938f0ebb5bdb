import { type BlobPurpose, gcmIvBytes, nonceBytes, openBlob, sealBlob } from "@keymesh/envelope";
import type { CommandTrace } from "./command-trace.ts";
import type { CryptoModule } from "./crypto-module.ts";
import type { UnwrappedHbk } from "./hbk-cache.ts";

/** Encrypts a plaintext under a key derived from the HBK for this one use. */
export function wrap(
  module: CryptoModule,
  hbk: UnwrappedHbk,
  input: { readonly purpose: BlobPurpose; readonly plaintext: Buffer; readonly context: Buffer },
  trace: CommandTrace | undefined,
): Buffer {
  const derived = trace && new DerivedKey(trace, module);
  const blob = sealBlob({
    hbk: hbk.hbk,
    hbkId: hbk.hbkId,
    ...input,
    nonce: module.random(nonceBytes),
    iv: module.random(gcmIvBytes),
    ...(derived && { onDerivedKey: derived.derive }),
  });
  const wrapped =
    trace && input.purpose === "dataKey" ? wrappedDataKey(module, blob, input.plaintext) : undefined;
  if (wrapped) trace?.key({ ...wrapped, act: "wrap" }, blob);
  derived?.wipe();
  if (wrapped) trace?.key({ ...wrapped, act: "export" }, blob);
  return blob;
}

/** Decrypts a blob with the key derived again from its nonce. @throws ServiceError InvalidCiphertextException */
export function unwrap(
  module: CryptoModule,
  hbk: UnwrappedHbk,
  blob: Buffer,
  context: Buffer,
  trace: CommandTrace | undefined,
): { plaintext: Buffer; purpose: BlobPurpose } {
  const derived = trace && new DerivedKey(trace, module);
  try {
    const opened = openBlob({
      hbk: hbk.hbk,
      hbkId: hbk.hbkId,
      blob,
      context,
      ...(derived && { onDerivedKey: derived.derive }),
    });
    if (trace && opened.purpose === "dataKey") {
      const { plaintext } = opened;
      trace.arrived(wrappedDataKey(module, blob, plaintext), blob);
      trace.key({ kind: "DK", form: "plaintext", act: "unwrap", bytes: plaintext.length }, plaintext);
    }
    return opened;
  } finally {
    derived?.wipe();
  }
}

/** A data key as it is in a blob, for who tells what is done with it. */
export function wrappedDataKey(module: CryptoModule, blob: Buffer, plaintext: Buffer) {
  const inside = module.fingerprint(plaintext);
  return { kind: "DK", form: "wrapped", bytes: blob.length, inside } as const;
}

/** Tells of the key that is derived for one blob: its fingerprint outlives it until what it was for is told. */
class DerivedKey {
  readonly #trace: CommandTrace;
  readonly #module: CryptoModule;
  #told: { readonly bytes: number; readonly fingerprint: string } | undefined;

  constructor(trace: CommandTrace, module: CryptoModule) {
    this.#trace = trace;
    this.#module = module;
  }

  readonly derive = (key: Buffer): void => {
    this.#told = { bytes: key.length, fingerprint: this.#module.fingerprint(key) };
    this.#tell("derive");
  };

  wipe(): void {
    this.#tell("wipe");
  }

  #tell(act: "derive" | "wipe"): void {
    if (this.#told === undefined) return;
    const { bytes, fingerprint } = this.#told;
    this.#trace.key({ kind: "DEK", form: "plaintext", act, bytes }, fingerprint);
  }
}
