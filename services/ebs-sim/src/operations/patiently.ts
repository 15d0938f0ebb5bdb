import { setTimeout as sleep } from "node:timers/promises";
import { isPassing } from "../domain/kms-fault.ts";

const TRIES = 6;
const FIRST_PAUSE_MS = 100;

/** Tries again, for a few seconds, while it is only that somebody is away. */
export async function patiently<T>(act: () => Promise<T>): Promise<T> {
  for (let tries = 1, pauseMs = FIRST_PAUSE_MS; ; tries += 1, pauseMs *= 2) {
    try {
      return await act();
    } catch (error) {
      if (tries >= TRIES || !isPassing(error)) throw error;
      await sleep(pauseMs);
    }
  }
}
