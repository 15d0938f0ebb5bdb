import { existsSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import type { MeshHandle } from "@keymesh/cli";
import { chromium, type Page } from "playwright-core";
import { benchKey, targetOf } from "./kms.ts";
import { signedHeaders } from "./signed-request.ts";

export interface LiveRow {
  /** Calls a second that were answered. */
  readonly calls: number;
  /** Flows a second that the page listed. */
  readonly listed: number;
  /** Frames a second that it drew. */
  readonly frames: number;
  /** The longest time between two of them, milliseconds. */
  readonly longestMs: number;
  /** Share of the time that its main thread was busy. */
  readonly busy: number;
}

const TICK_MS = 50;

/** Where Chromium is; undefined: the machine has none. */
export const LIVE_BROWSER = [process.env.CHROMIUM_PATH, "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

/** The page Live while calls come, at each rate; the mesh must trace them all. */
export async function benchLive(
  mesh: MeshHandle,
  rates: readonly number[],
  durationMs: number,
): Promise<LiveRow[]> {
  const browser = await chromium.launch({
    executablePath: LIVE_BROWSER!,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${mesh.endpoint}/_keymesh/#/live`);
    await page.getByText("Live", { exact: true }).last().waitFor();
    const call = await describeKey(mesh);
    const rows: LiveRow[] = [];
    for (const rate of rates) rows.push(await measure(page, rate, call, durationMs));
    return rows;
  } finally {
    await browser.close();
  }
}

async function measure(
  page: Page,
  rate: number,
  call: () => Promise<void>,
  durationMs: number,
): Promise<LiveRow> {
  await paced(rate, call, 1_000);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const busySeconds = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")!.value;
  };
  await page.evaluate(`{
    const frames = (globalThis.frames = []);
    const tick = (at) => { frames.push(at); if (globalThis.frames === frames) requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
  }`);
  const [seenBefore, busyBefore, startedAt] = [await seenOn(page), await busySeconds(), performance.now()];
  const calls = await paced(rate, call, durationMs);
  const seconds = (performance.now() - startedAt) / 1000;
  const busy = ((await busySeconds()) - busyBefore) / seconds;
  const frames = await page.evaluate<number[]>("globalThis.frames");
  const gaps = frames.slice(1).map((at, i) => at - frames[i]!);
  return {
    calls: calls / seconds,
    listed: ((await seenOn(page)) - seenBefore) / seconds,
    frames: gaps.length / ((frames.at(-1)! - frames[0]!) / 1000),
    longestMs: Math.max(...gaps),
    busy,
  };
}

/** Flows that the page was told of so far: those it shows and those it let go. */
async function seenOn(page: Page): Promise<number> {
  const text = (await page.locator(".live-counts").textContent())!;
  const [shown = "0", dropped = "0"] = text.match(/\d+(?= shown)|\d+(?= older)/g) ?? [];
  return Number(shown) + Number(dropped);
}

/** Starts `rate` calls a second, evenly, and waits for their answers. @returns how many there were */
async function paced(rate: number, call: () => Promise<void>, durationMs: number): Promise<number> {
  const startedAt = performance.now();
  const calls: Promise<void>[] = [];
  for (let passed = 0; passed < durationMs; passed = performance.now() - startedAt) {
    while (calls.length < (rate * passed) / 1000) calls.push(call());
    await pause(TICK_MS);
  }
  await Promise.all(calls);
  return calls.length;
}

/** A call as cheap as can be, through the public door: what is measured is the page. */
async function describeKey(mesh: MeshHandle): Promise<() => Promise<void>> {
  const body = JSON.stringify({ KeyId: await benchKey(mesh) });
  const { host: _, ...headers } = await signedHeaders(
    "kms",
    targetOf(new URL(mesh.endpoint).host),
    mesh.region,
    {
      method: "POST",
      path: "/",
      headers: { "content-type": "application/x-amz-json-1.1", "x-amz-target": "TrentService.DescribeKey" },
      body,
    },
  );
  return async () => {
    const answer = await fetch(mesh.endpoint, { method: "POST", headers, body });
    if (answer.status !== 200) throw new Error(`DescribeKey: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  };
}
