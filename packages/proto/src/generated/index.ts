import { describeService } from "../describe.ts";
import type { KmsDefinition, KmsHandlers } from "./keymesh/kms/v1/Kms.ts";
import type { MuxDefinition, MuxHandlers } from "./keymesh/rpc/v1/Mux.ts";

export type * as kmsV1 from "./keymesh/kms/v1/index.ts";
export type * as rpcV1 from "./keymesh/rpc/v1/index.ts";
export const Kms = describeService<KmsDefinition, KmsHandlers>("keymesh.kms.v1.Kms", "keymesh/kms/v1/kms.proto");
export const Mux = describeService<MuxDefinition, MuxHandlers>("keymesh.rpc.v1.Mux", "keymesh/rpc/v1/mux.proto");
