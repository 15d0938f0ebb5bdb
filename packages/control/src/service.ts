import { ServiceError } from "@keymesh/errors";
import { Control, Drill } from "@keymesh/proto";
import { dieNow, type Implementation, implement, peerLabel } from "@keymesh/rpc";
import type { Clock } from "@keymesh/runtime";
import { CALLERS } from "./faults/callees.ts";
import type { FaultBook } from "./faults/fault-book.ts";
import type { ControlFollower } from "./follower.ts";

/** Who may ask a member what it goes by. */
const ASKERS = ["gateway", "cli", "operator"];

/** The Control service of a member. */
export function controlService(follower: ControlFollower, clock: Clock): Implementation {
  return implement(
    Control,
    {
      async applied({ revision }, call) {
        await follower.reached(revision, call.signal);
        return { revision: follower.revision, nowMs: clock.now() };
      },
    },
    { accept: ASKERS },
  );
}

/** The Drill service of the member `name`: it dies when a rule it goes by says so, but for one that shares its process. */
export function drillService(name: string, book: FaultBook, isCompact: boolean): Implementation {
  return implement(
    Drill,
    {
      async die(_request, { peer }) {
        if (!book.kills(peerLabel(peer), name))
          throw new ServiceError("AccessDenied", `No fault kills ${name} at a call of ${peerLabel(peer)}.`);
        if (isCompact)
          throw new ServiceError("AccessDenied", `${name} shares its process with others, and does not die.`);
        return dieNow();
      },
    },
    { accept: CALLERS },
  );
}
