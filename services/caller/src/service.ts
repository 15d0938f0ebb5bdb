import { Caller } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { CallerContext } from "./context.ts";
import { listScenarios } from "./operations/list-scenarios.ts";

/** Who may have things done in the account's root's name: the gateway, for its admin API, and the person at the terminal. */
const askers = ["gateway", "cli"];

/** The caller's table of contents. What calls the mesh is loaded at its first use, and the AWS SDK with it. */
export function callerService(context: CallerContext): Implementation {
  return implement(
    Caller,
    {
      listScenarios: async () => listScenarios(context),
      runScenario: async (request) =>
        (await import("./operations/run-scenario.ts")).runScenario(context, request),
      setKeyEnabled: async (request) =>
        (await import("./operations/set-key-enabled.ts")).setKeyEnabled(context, request),
      tryDecrypt: async (request) =>
        (await import("./operations/try-decrypt.ts")).tryDecrypt(context, request),
    },
    { accept: askers },
  );
}
