import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@keymesh/runtime";
import type { Driver } from "../store/driver.ts";
import { discardAll } from "./aside.ts";
import { JOURNAL_KEY } from "./layout.ts";
import { completeExchange } from "./swap.ts";

const PAUSE_MS = 500;
/** An exchange takes seconds: who waits longer says so. */
const SAY_AFTER_PAUSES = 60;

/**
 * Before anybody is served: a reset or a restore that was cut off is completed, what was only laid aside is removed. Where other
 * processes work on the same data, what is laid aside is theirs, and so is an exchange under way: it is waited for until it is over or
 * nobody is left to do it.
 */
export async function putInOrder(driver: Driver, log: Logger): Promise<void> {
  for (let pauses = 1; (await driver.isAlone?.()) === false; pauses += 1) {
    if (!(await driver.kv.get(JOURNAL_KEY))) return;
    if (pauses % SAY_AFTER_PAUSES === 0)
      log.warn("waiting for a reset or a restore to end; if nobody does it, leave one storage process alone");
    await sleep(PAUSE_MS);
  }
  if (await completeExchange(driver)) log.info("completed a reset or a restore that was cut off");
  await discardAll(driver);
}
