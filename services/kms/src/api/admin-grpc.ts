import { KmsAdmin } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Kms } from "../call.ts";
import { handleExplainDecision } from "../explain/handle.ts";
import { seedKey, seedKeyMaterial } from "../seed/seed-key.ts";
import type { CallerSources } from "./grpc-caller.ts";

const accept = {
  default: ["gateway"],
  ExplainDecision: ["cli", "operator", "principal"],
};

/** What AWS has no API for: explanations of decisions, and the keys of a seed file. */
export function kmsAdminGrpc(kms: Kms, sources: CallerSources): Implementation {
  return implement(
    KmsAdmin,
    {
      explainDecision: (request, call) => handleExplainDecision(kms, sources, request, call),
      seedKey: (request) => seedKey(kms, sources.regions, request),
      seedKeyMaterial: (request) => seedKeyMaterial(kms, request),
    },
    { accept },
  );
}
