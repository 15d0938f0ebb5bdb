import { Caller, type callerV1 } from "@keymesh/proto";
import { connect, type TlsIdentity } from "@keymesh/rpc";
import { AdminError } from "./admin-error.ts";
import type { Member } from "./mesh-health.ts";

const DEADLINE_MS = 15_000;

/** Routes for these take the caller by its own certificate, without the token: what it disturbs is part of what it shows. */
export const BY_CALLER = ["caller"];

/** The caller, as the admin API asks it. */
export interface CallerClient {
  listScenarios(request: callerV1.ListScenariosRequest): Promise<callerV1.ListScenariosResponse__Output>;
  runScenario(
    request: callerV1.RunScenarioRequest,
    options?: { readonly deadlineMs?: number },
  ): Promise<callerV1.RunScenarioResponse__Output>;
  setKeyEnabled(request: callerV1.SetKeyEnabledRequest): Promise<callerV1.SetKeyEnabledResponse__Output>;
  tryDecrypt(request: callerV1.TryDecryptRequest): Promise<callerV1.TryDecryptResponse__Output>;
}

/** The caller among the members; undefined where there is none. */
export function connectCaller(members: readonly Member[], tls: TlsIdentity) {
  const member = members.find(({ name }) => name === "caller");
  if (!member) return undefined;
  return connect(Caller, { address: member.address, server: "caller", tls, deadlineMs: DEADLINE_MS });
}

/** @throws AdminError Unavailable where there is none */
export function requireCaller(caller: CallerClient | undefined): CallerClient {
  if (caller) return caller;
  throw new AdminError("Unavailable", "This mesh has no caller: KEYMESH_HEALTH names none.");
}
