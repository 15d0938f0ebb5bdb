import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "@keymesh/runtime";
import type { Driver } from "../store/driver.ts";
import { discardAll } from "./aside.ts";
import { JOURNAL_KEY } from "./layout.ts";
import { completeExchange } from "./swap.ts";

const PAUSE_MS = 500;

/**
 * Before anybody is served: a reset or a restore that was cut off is completed, what was only laid aside is removed. Where other
 * processes work on the same data, what is laid aside is theirs, and so is an exchange under way: it is waited for until it is over or
 * nobody is left to do it.
 */
export async function putInOrder(driver: Driver, log: Logger): Promise<void> {
  while ((await driver.isAlone?.()) === false) {
    if (!(await driver.kv.get(JOURNAL_KEY))) return;
    await sleep(PAUSE_MS);
  }
  if (await completeExchange(driver)) log.info("completed a reset or a restore that was cut off");
  await discardAll(driver);
}
