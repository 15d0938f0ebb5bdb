import { Hsm, HsmOperator } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { CryptoModule } from "./domain/crypto-module.ts";
import { type ChannelOptions, channel } from "./operations/channel.ts";
import { execute } from "./operations/execute.ts";
import { identify } from "./operations/identify.ts";
import type { Safe } from "./store/safe.ts";

export interface HsmService {
  readonly module: CryptoModule;
  /** The offline member's safe, where this HSM can open one. */
  readonly safe: Safe | undefined;
  readonly options: ChannelOptions;
}

/** The HSM's two faces: the command stream for KMS alone, the ceremony commands for operators alone. */
export function hsmServices({ module, safe, options }: HsmService): Implementation[] {
  return [
    implement(
      Hsm,
      { channel: (messages, call) => channel(messages, call, module, options) },
      { accept: ["kms"] },
    ),
    implement(
      HsmOperator,
      {
        identify: async () => identify(module, safe),
        execute: (request) => execute(request, { module, safe, nowMs: options.nowMs() }),
      },
      { accept: ["operator"] },
    ),
  ];
}
