import { KmsAdmin } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Kms } from "../call.ts";
import { handleExplainDecision } from "../explain/handle.ts";
import { seedKey, seedKeyMaterial } from "../seed/seed-key.ts";
import { findKeys } from "../views/find-keys.ts";
import { showKey } from "../views/show-key.ts";
import type { CallerSources } from "./grpc-caller.ts";

const accept = {
  default: ["gateway"],
  ExplainDecision: ["cli", "gateway", "operator", "principal"],
};

/** What AWS has no API for: explanations of decisions, the keys of a seed file, all accounts' records. */
export function kmsAdminGrpc(kms: Kms, sources: CallerSources): Implementation {
  return implement(
    KmsAdmin,
    {
      explainDecision: (request, call) => handleExplainDecision(kms, sources, request, call),
      seedKey: (request) => seedKey(kms, sources.regions, request),
      seedKeyMaterial: (request) => seedKeyMaterial(kms, request),
      findKeys: (request) => findKeys(kms, request),
      showKey: (request) => showKey(kms, request),
    },
    { accept },
  );
}
