import type { MemberParts } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import { deleteUnder, type KeyValueStore } from "@keymesh/storage";
import { accountPrefix } from "../domain/stored-record.ts";
import type { GroupCommit } from "../store/group-commit.ts";

/** The trail's part when the mesh's state is exchanged: a reset is no call, so none is recorded. */
export function trailState(kv: KeyValueStore, commit: Pick<GroupCommit, "drain">, gate: Gate): MemberParts {
  return {
    gate,
    settle: () => commit.drain(),
    reset: (accountId) => deleteUnder(kv, accountPrefix(accountId)),
  };
}
