/**
 * `npm run bench`: measures a mesh it starts, beside this machine's own limits taken in the same run. A table on stdout, the
 * same as JSON in bench/results/. `--quick` shortens every run; `--only kms,tracing,decisions,grants,keys,s3,ebs,live` selects.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describe, freePorts, launchMesh, MeshFolder, type RunningMesh } from "@keymesh/cli";
import { benchDecisions } from "./decisions.ts";
import { benchEbs } from "./ebs.ts";
import { benchKms } from "./kms.ts";
import { benchGrants, benchManyKeys } from "./kms-scale.ts";
import { benchLive, LIVE_BROWSER } from "./live.ts";
import { copyLimit, echoLimits, gcmLimit } from "./machine-limits.ts";
import { proportionalSetSize } from "./memory.ts";
import { mebibytes, millis, percent, perSecond, scaleTable, table, transferTable } from "./report.ts";
import { benchS3 } from "./s3.ts";
import { benchTracing } from "./tracing.ts";

const GIB = 1024 ** 3;
const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "kms,tracing,decisions,grants,keys,s3,ebs,live" },
  },
});
const parts = new Set(options.only.split(","));
const durationMs = options.quick ? 1_000 : 4_000;
const concurrencies = [1, 32, 128];

const work = mkdtempSync(join(tmpdir(), "keymesh-bench-"));
const say = (text: string) => process.stderr.write(`bench: ${text}\n`);

async function start(
  name: string,
  more: { readonly traceRate?: number } = {},
): Promise<{ mesh: RunningMesh; folder: MeshFolder; seconds: number }> {
  const folder = new MeshFolder(join(work, name));
  const [port] = await freePorts("127.0.0.1", 1);
  const startedAt = performance.now();
  const mesh = await launchMesh(
    {
      folder,
      host: "127.0.0.1",
      port: port!,
      regions: ["us-east-1", "us-west-2", "eu-west-1"],
      hsmCount: 2,
      logLevel: "warn",
      ...more,
    },
    { step: () => {}, notice: say },
  );
  const ready = await fetch(`${mesh.file.endpoint}/_keymesh/ready`);
  if (ready.status !== 200) throw new Error(`not ready: ${await ready.text()}`);
  return { mesh, folder, seconds: (performance.now() - startedAt) / 1000 };
}

function memoryOf(mesh: RunningMesh): Record<string, number> {
  return Object.fromEntries(
    Object.keys(mesh.plan.grpc).map((name) => [name, proportionalSetSize(mesh.pidOf(name)!)]),
  );
}

const results: Record<string, unknown> = {
  date: new Date().toISOString(),
  cpus: cpus().length,
  cpu: cpus()[0]?.model,
  memory: totalmem(),
  node: process.version,
};
let running: RunningMesh | undefined;
try {
  say("this machine's own limits");
  const echo = await echoLimits(concurrencies, durationMs);
  const gcm = gcmLimit();
  const copy = await copyLimit(work, GIB);
  Object.assign(results, {
    echo: Object.fromEntries(echo),
    gcmBytesPerSecond: gcm,
    copyBytesPerSecond: copy,
  });
  console.log(`\nmachine: ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`);
  console.log(`AES-256-GCM in memory ${mebibytes(gcm)} MiB/s, plain copy of 1 GiB ${mebibytes(copy)} MiB/s`);

  say("starting a mesh");
  const first = await start("first");
  await first.mesh.stop();
  const { mesh, folder, seconds } = await start("first");
  running = mesh;
  const idle = memoryOf(mesh);
  Object.assign(results, { startSeconds: { first: first.seconds, second: seconds }, memoryIdle: idle });
  console.log(
    `\nhealthy in ${first.seconds.toFixed(2)} s the first time, ${seconds.toFixed(2)} s with state there`,
  );
  const handle = describe(folder, mesh.file);

  if (parts.has("kms")) {
    say("KMS");
    const rows = await benchKms(handle, concurrencies, durationMs);
    Object.assign(results, { kms: rows });
    const echoRows = [...echo].map(([concurrency, { perSecond: rate, p50Ms, p99Ms }]) => [
      "bare HTTP echo",
      "",
      String(concurrency),
      perSecond(rate),
      millis(p50Ms),
      millis(p99Ms),
      percent(1),
    ]);
    const kmsRows = rows.map(({ operation, door, concurrency, perSecond: rate, p50Ms, p99Ms }) => [
      operation,
      door,
      String(concurrency),
      perSecond(rate),
      millis(p50Ms),
      millis(p99Ms),
      percent(rate / echo.get(concurrency)!.perSecond),
    ]);
    console.log(
      `\n${table(["call", "door", "at once", "per second", "p50 ms", "p99 ms", "of echo"], [...echoRows, ...kmsRows])}`,
    );
  }
  if (parts.has("tracing")) {
    say("what tracing costs");
    const rows = await benchTracing(handle, options.quick ? 3 : 9, durationMs);
    Object.assign(results, { tracing: rows });
    const lines = rows.map(({ door, off, on, cost, costs }) => [
      door,
      perSecond(off),
      perSecond(on),
      `${(cost * 100).toFixed(1)} %`,
      `${(Math.min(...costs) * 100).toFixed(1)} to ${(Math.max(...costs) * 100).toFixed(1)} %`,
    ]);
    const head = ["GenerateDataKey, 32 at once", "untraced", "traced", "cost", "over the rounds"];
    console.log(`\n${table(head, lines)}`);
  }
  if (parts.has("decisions")) {
    say("policy decisions");
    const rows = benchDecisions(durationMs);
    Object.assign(results, { decisions: rows });
    const lines = rows.map(({ decision, microseconds }) => [decision, microseconds.toFixed(2)]);
    console.log(`\n${table(["decision", "µs"], lines)}`);
  }
  if (parts.has("grants")) {
    say("grants on a key");
    const rows = await benchGrants(handle, options.quick ? [1, 1_000] : [1, 1_000, 49_000], durationMs);
    Object.assign(results, { grants: rows });
    console.log(`\n${scaleTable(rows)}`);
  }
  if (parts.has("s3")) {
    say("S3");
    const rows = await benchS3(handle, work);
    Object.assign(results, { s3: rows });
    console.log(`\n${transferTable("S3, SSE-KMS, gateway", rows, copy)}`);
  }
  if (parts.has("ebs")) {
    say("EBS");
    const rows = await benchEbs(handle, durationMs);
    Object.assign(results, { ebs: rows });
    console.log(`\n${transferTable("EBS, encrypted, gRPC", rows, copy)}`);
  }
  if (parts.has("keys")) {
    say("many keys in the Region");
    const rows = await benchManyKeys(handle, options.quick ? 5_000 : 99_000, durationMs);
    Object.assign(results, { keys: rows });
    console.log(`\n${scaleTable(rows)}`);
  }
  if (parts.has("live") && LIVE_BROWSER === undefined)
    say("no Chromium: what the page Live takes is left out");
  else if (parts.has("live")) {
    say("the page Live");
    const traced = await start("traced", { traceRate: 10_000 });
    const rows = await benchLive(describe(traced.folder, traced.mesh.file), [0, 200], 2 * durationMs).finally(
      () => traced.mesh.stop(),
    );
    Object.assign(results, { live: rows });
    const lines = rows.map(({ calls, listed, frames, longestMs, busy }) => [
      perSecond(calls),
      perSecond(listed),
      frames.toFixed(1),
      millis(longestMs),
      percent(busy),
    ]);
    const head = ["calls a second", "listed a second", "frames a second", "longest ms", "thread busy"];
    console.log(`\n${table(head, lines)}`);
  }
  const loaded = memoryOf(mesh);
  Object.assign(results, { memoryAfterLoad: loaded });
  const sum = (sizes: Record<string, number>) => Object.values(sizes).reduce((a, b) => a + b, 0);
  const lines = Object.keys(idle).map((name) => [name, mebibytes(idle[name]!), mebibytes(loaded[name]!)]);
  console.log(
    `\n${table(["memory, PSS, MiB", "after start", "after load"], [...lines, ["all", mebibytes(sum(idle)), mebibytes(sum(loaded))]])}`,
  );
  const out = join(import.meta.dirname, "results");
  mkdirSync(out, { recursive: true });
  const file = join(out, `${new Date().toISOString().replaceAll(":", "-")}.json`);
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  say(`written to ${file}`);
} finally {
  await running?.stop();
  rmSync(work, { recursive: true, force: true });
}
