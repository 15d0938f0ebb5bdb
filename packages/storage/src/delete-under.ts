import { entriesUnder } from "./entries-under.ts";
import { MAX_BATCH_WRITES } from "./limits.ts";
import type { Entry, KeyValueStore } from "./types.ts";

/** Deletes what is under a prefix, of all or of those chosen, page by page; can be stopped anywhere and begun again. */
export async function deleteUnder(
  kv: Pick<KeyValueStore, "scan" | "write">,
  prefix: string,
  isChosen: (entry: Entry) => boolean = () => true,
): Promise<void> {
  let chosen: string[] = [];
  const flush = async () => {
    if (chosen.length > 0) await kv.write(chosen.map((key) => ({ delete: key })));
    chosen = [];
  };
  for await (const entry of entriesUnder(kv, prefix)) {
    if (!isChosen(entry)) continue;
    chosen.push(entry.key);
    if (chosen.length === MAX_BATCH_WRITES) await flush();
  }
  await flush();
}
