import type { identityV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { IdentityContext } from "../context.ts";

/** Every change from now on, for those who cache; their acknowledgements let administration wait for them. */
export async function* watch(
  { hub }: IdentityContext,
  acks: AsyncIterable<identityV1.WatchAck__Output>,
  { signal }: Pick<Call, "signal">,
): AsyncGenerator<identityV1.Change> {
  const watcher = hub.add();
  const gone = () => hub.remove(watcher);
  signal.addEventListener("abort", gone, { once: true });
  void (async () => {
    try {
      for await (const { revision } of acks) watcher.ack(revision);
    } catch {
      // The watcher went away; the signal says so too.
    }
  })();
  try {
    yield* watcher.changes();
  } finally {
    gone();
  }
}
