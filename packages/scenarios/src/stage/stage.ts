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
import type { SourceFile } from "../parts/source-file.ts";
import type { ScenarioMesh } from "../scenario-mesh.ts";
import { type AwsClients, awsClients } from "./aws-clients.ts";
import { connectFlow, type RecordedFlow } from "./flow-client.ts";
import { waitForTrace } from "./wait-for-trace.ts";

/** What an act came to, and what was recorded of it. */
export interface Attempt<T> {
  /** Undefined when it was refused. */
  readonly result: T | undefined;
  /** What it threw. */
  readonly failure: Error | undefined;
  readonly recorded: RecordedFlow;
}

/** What a scenario works with: clients of the public doors, the file, and a recorder for what the caller itself does. */
export interface Stage {
  readonly mesh: ScenarioMesh;
  readonly aws: AwsClients;
  readonly file: SourceFile;
  readonly fingerprint: Fingerprint;
  /** A short line for the person watching. */
  readonly progress: (text: string) => void;
  /** Runs the scenario's real part in a trace of its own; what it returns, and what was recorded. */
  record<T>(
    name: string,
    act: () => Promise<T>,
  ): Promise<{ readonly result: T; readonly recorded: RecordedFlow }>;
  /** As `record`, for what may be refused: what was recorded is there then too. The act is told its trace's id. */
  attempt<T>(name: string, act: (traceId: string) => Promise<T>): Promise<Attempt<T>>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly mesh: ScenarioMesh;
  readonly file: SourceFile;
  readonly progress: (text: string) => void;
}

/** Opens a stage on a running mesh. The demo is a tracer itself, named `caller`; each recorded act is sampled. */
export function openStage({ mesh, file, progress }: StageOptions): Stage {
  const sink = batchingSink(connectExporter({ address: mesh.flow, tls: mesh.tls }));
  const sampler = rateLimitedSampler(Number.POSITIVE_INFINITY);
  const tracer = createTracer({ service: "caller", world: "normal", sampler, sink });
  const flow = connectFlow(mesh.flow, mesh.tls);
  const aws = awsClients(mesh, tracer);
  const attempt: Stage["attempt"] = async (name, act) => {
    let traceId = "";
    const acted = tracer.span({ name: `demo.${name}`, kind: "internal" }, (span) => {
      traceId = parseTraceparent(span?.traceparent)?.traceId ?? "";
      return act(traceId);
    });
    const outcome = await acted.then(
      (result) => ({ result, failure: undefined }),
      (failure: Error) => ({ result: undefined, failure }),
    );
    await sink.flush();
    progress("collecting the recorded spans");
    return { ...outcome, recorded: await waitForTrace(flow, traceId) };
  };
  return {
    ...{ mesh, aws, file, progress, attempt },
    fingerprint: createFingerprinter(Buffer.from(mesh.fingerprintKey)),
    async record<T>(name: string, act: () => Promise<T>) {
      const { result, failure, recorded } = await attempt(name, act);
      if (failure !== undefined) throw failure;
      return { result: result as T, recorded };
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
