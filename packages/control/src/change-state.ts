import { isConflict, type KeyValueStore } from "@keymesh/storage";
import { CONTROL_KEY, type ControlState, decodeState, encodeState } from "./state.ts";

const MAX_ATTEMPTS = 50;

/** The state as it is stored now. @throws ServiceError */
export async function readState(kv: Pick<KeyValueStore, "get">): Promise<ControlState> {
  return decodeState((await kv.get(CONTROL_KEY))?.value);
}

/**
 * Changes the stored state; durable when it resolves. `change` is called again with what is there when another gateway was
 * faster; what it throws is thrown, and nothing is changed. The only way to write it: the revision must never fall.
 * @throws ServiceError
 */
export async function changeState(
  kv: Pick<KeyValueStore, "get" | "write">,
  change: (state: ControlState) => Omit<ControlState, "revision">,
): Promise<ControlState> {
  for (let attempt = 1; ; attempt++) {
    const entry = await kv.get(CONTROL_KEY);
    const before = decodeState(entry?.value);
    const state = { ...change(before), revision: before.revision + 1 };
    try {
      await kv.write([{ put: CONTROL_KEY, value: encodeState(state), ifVersion: entry?.version ?? 0 }]);
      return state;
    } catch (error) {
      if (!isConflict(error) || attempt >= MAX_ATTEMPTS) throw error;
    }
  }
}
