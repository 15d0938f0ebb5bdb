import { ServiceError } from "@keymesh/errors";
import { isSensorName } from "@keymesh/hsm-channel";
import { Drill, Hsm, HsmOperator } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { CryptoModule } from "./domain/crypto-module.ts";
import { type ChannelOptions, channel } from "./operations/channel.ts";
import { execute } from "./operations/execute.ts";
import { identify } from "./operations/identify.ts";
import { status } from "./operations/status.ts";
import type { Safe } from "./store/safe.ts";
import { noSuchSensor, type TamperResponse } from "./tamper-response.ts";

export interface HsmService {
  readonly module: CryptoModule;
  /** The offline member's safe, where this HSM can open one. */
  readonly safe: Safe | undefined;
  readonly options: ChannelOptions;
  readonly tamper: TamperResponse;
  /** Dies when KMS says so; absent: it takes part in no drills, and none of its sensors ever trips. */
  readonly die?: (() => never) | undefined;
}

/** The HSM's faces: the command stream and the drills for KMS alone, the ceremony commands for operators alone. */
export function hsmServices({ module, safe, tamper, options, die }: HsmService): Implementation[] {
  return [
    implement(
      Hsm,
      {
        channel: (messages, call) => channel(messages, call, module, options),
        status: async () => status(module, tamper),
        async trip({ sensor }) {
          requireDrills(die !== undefined);
          if (!isSensorName(sensor)) throw noSuchSensor(sensor);
          tamper.trip(sensor);
          return {};
        },
        async askReadmission() {
          tamper.askReadmission();
          return {};
        },
      },
      { accept: ["kms"] },
    ),
    implement(
      HsmOperator,
      {
        identify: async () => identify(module, safe, tamper),
        execute: (request) => execute(request, { module, safe, tamper, nowMs: options.nowMs() }),
      },
      { accept: ["operator"] },
    ),
    implement(
      Drill,
      {
        async die() {
          requireDrills(die !== undefined);
          return die!();
        },
      },
      { accept: ["kms"] },
    ),
  ];
}

function requireDrills(takesPart: boolean): void {
  if (takesPart) return;
  throw new ServiceError("AccessDenied", "This HSM takes part in no drills: KEYMESH_HSM_DRILLS is not set.");
}
