import type { Driver } from "../store/driver.ts";
import { inParallel } from "./in-parallel.ts";
import { ASIDE, asideOf } from "./layout.ts";
import { blobsUnder } from "./walk.ts";

/** Removes what was laid aside for one snapshot. */
export async function discard(driver: Driver, id: string): Promise<void> {
  await removeUnder(driver, asideOf(id));
}

/** At a start: whatever is still aside belongs to nobody any more. */
export async function discardAll(driver: Driver): Promise<void> {
  await removeUnder(driver, ASIDE);
}

async function removeUnder({ kv, blobs }: Driver, prefix: string): Promise<void> {
  // The keys first: a stage without its manifest is none.
  for (;;) {
    const page = await kv.scan({ prefix });
    if (page.length === 0) break;
    await kv.write(page.map(({ key }) => ({ delete: key })));
  }
  await inParallel(blobsUnder(blobs, prefix), (name) => blobs.delete(name));
}
