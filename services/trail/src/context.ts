import type { CallerPoliciesCache } from "@keymesh/identity";
import type { Clock } from "@keymesh/runtime";
import type { GroupCommit } from "./store/group-commit.ts";
import type { RecordStore } from "./store/record-store.ts";
import type { WatchHub } from "./store/watch-hub.ts";

/** What the operations work with. */
export interface TrailContext {
  readonly commit: Pick<GroupCommit, "append">;
  readonly records: RecordStore;
  readonly hub: WatchHub;
  readonly policies: CallerPoliciesCache;
  readonly clock: Clock;
  /** The first is the default. */
  readonly regions: readonly string[];
}
