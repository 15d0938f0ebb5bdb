import type { MemberParts } from "@keymesh/control";
import type { Gate } from "@keymesh/runtime";
import type { Storage } from "@keymesh/storage";
import type { Ebs } from "../context.ts";
import { resumeBehind } from "../operations/resume.ts";
import { resetAccount } from "./account-reset.ts";

/** EC2's part when the mesh's state is exchanged, and its host's: plaintext volume keys are wiped, and opened again at need. */
export function ebsState(ebs: Ebs, storage: Storage, gate: Gate): MemberParts {
  return {
    gate,
    async settle() {
      while (ebs.background.size > 0) await Promise.all(ebs.background);
    },
    reset: (accountId) => resetAccount(ebs, storage, accountId),
    async reload(accountId) {
      await ebs.host.close(accountId);
      if (accountId === undefined) await resumeBehind(ebs);
    },
  };
}
