import type { Principal } from "@keymesh/identity";
import type { Explanation } from "@keymesh/policy";
import type { LoadedKey } from "../store/stored-keys.ts";

/** What was asked, made out, and the answer. */
export interface Explained {
  readonly principal: Principal;
  /** Without `kms:`. */
  readonly action: string;
  /** Absent for actions that name no key. */
  readonly key?: LoadedKey;
  readonly explanation: Explanation;
  /** The code the key's state would answer with; undefined when it would not stand in the way. */
  readonly stateError?: string | undefined;
}
