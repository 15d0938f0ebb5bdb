import { ServiceError } from "@keymesh/errors";
import { Drill, Hsm, HsmOperator } from "@keymesh/proto";
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
  /** Dies when KMS says so; absent: it takes part in no drills. */
  readonly die?: (() => never) | undefined;
}

/** The HSM's faces: the command stream and the drills for KMS alone, the ceremony commands for operators alone. */
export function hsmServices({ module, safe, options, die }: HsmService): Implementation[] {
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
    implement(
      Drill,
      {
        async die() {
          if (die) return die();
          throw new ServiceError(
            "AccessDenied",
            "This HSM takes part in no drills: KEYMESH_HSM_DRILLS is not set.",
          );
        },
      },
      { accept: ["kms"] },
    ),
  ];
}
