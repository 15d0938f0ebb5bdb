import { Control } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import type { Clock } from "@keymesh/runtime";
import type { ControlFollower } from "./follower.ts";

/** Who may ask a member what it goes by. */
const CALLERS = ["gateway", "cli", "operator"];

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
    { accept: CALLERS },
  );
}
