import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  batchingSink,
  createFingerprinter,
  createTracer,
  currentSpan,
  type Fingerprint,
  type KeyEvent,
  parseTraceparent,
  rateLimitedSampler,
} from "@keymesh/flow";
import { connectExporter } from "@keymesh/rpc";
import type { MeshHandle } from "../mesh/handle.ts";
import { type AwsClients, awsClients } from "./aws-clients.ts";
import { connectFlow, type RecordedFlow } from "./flow-client.ts";
import type { SourceFile } from "./source-file.ts";
import { waitForTrace } from "./wait-for-trace.ts";

/** What a scenario works with: clients of the public doors, the file, and a recorder for what the caller itself does. */
export interface Stage {
  readonly mesh: MeshHandle;
  readonly aws: AwsClients;
  readonly file: SourceFile;
  /** Where the caller keeps what it encrypted itself. */
  readonly outDir: string;
  readonly fingerprint: Fingerprint;
  /** A short line for the person watching. */
  readonly progress: (text: string) => void;
  /** Runs the scenario's real part in a trace of its own; what it returns, and what was recorded. */
  record<T>(
    name: string,
    act: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly recorded: RecordedFlow }>;
  close(): Promise<void>;
}

/** Opens a stage on a running mesh. The demo is a tracer itself, named `caller`; each recorded act is sampled. */
export function openStage(mesh: MeshHandle, file: SourceFile, progress: (text: string) => void): Stage {
  const sink = batchingSink(connectExporter({ address: mesh.grpc("flow"), tls: mesh.tls }));
  const sampler = rateLimitedSampler(Number.POSITIVE_INFINITY);
  const tracer = createTracer({ service: "caller", world: "normal", sampler, sink });
  const flow = connectFlow(mesh);
  const aws = awsClients(mesh, tracer);
  return {
    mesh,
    aws,
    file,
    outDir: join(mesh.dataDir, "demo"),
    fingerprint: createFingerprinter(readFileSync(join(mesh.dataDir, "fingerprint-key"))),
    progress,
    async record(name, act) {
      let traceId = "";
      const result = await tracer.span({ name: `demo.${name}`, kind: "internal" }, (span) => {
        traceId = parseTraceparent(span?.traceparent)?.traceId ?? "";
        return act();
      });
      await sink.flush();
      progress("collecting the recorded spans");
      return { result, recorded: await waitForTrace(flow, traceId) };
    },
    async close() {
      aws.close();
      flow.close();
      await tracer.shutdown();
    },
  };
}

/** Tells what the caller itself does with a key. */
export function tellKey(event: Omit<KeyEvent, "holder">): void {
  currentSpan()?.key({ ...event, holder: "caller" });
}
