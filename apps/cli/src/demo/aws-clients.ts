import { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import { EC2Client } from "@aws-sdk/client-ec2";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { attribute, type Tracer, unsampledTraceparent } from "@keymesh/flow";
import type { MeshHandle } from "../mesh/handle.ts";

/** The AWS SDK, pointed at the mesh's one public door. */
export interface AwsClients {
  readonly kms: KMSClient;
  /** KMS in another Region of the mesh; the same client for the same Region. */
  kmsIn(region: string): KMSClient;
  readonly s3: S3Client;
  readonly ec2: EC2Client;
  readonly cloudtrail: CloudTrailClient;
  close(): void;
}

/** Ordinary SDK clients, except that each request carries the trace it is part of, or says that it is part of none. */
export function awsClients(mesh: MeshHandle, tracer: Tracer): AwsClients {
  const config = { endpoint: mesh.endpoint, region: mesh.region, credentials: mesh.credentials };
  const kms = new KMSClient(config);
  const s3 = new S3Client({ ...config, forcePathStyle: true });
  const ec2 = new EC2Client(config);
  const cloudtrail = new CloudTrailClient(config);
  const elsewhere = new Map<string, KMSClient>();
  const kmsIn = (region: string): KMSClient => {
    if (region === mesh.region) return kms;
    const client = elsewhere.get(region) ?? new KMSClient({ ...config, region });
    if (!elsewhere.has(region)) traceRequests(client, "kms", tracer);
    elsewhere.set(region, client);
    return client;
  };
  traceRequests(kms, "kms", tracer);
  traceRequests(s3, "s3", tracer);
  traceRequests(ec2, "ec2", tracer);
  traceRequests(cloudtrail, "cloudtrail", tracer);
  const close = () => {
    for (const client of [kms, s3, ec2, cloudtrail, ...elsewhere.values()]) client.destroy();
  };
  return { kms, kmsIn, s3, ec2, cloudtrail, close };
}

/** The part of an SDK client that matters here, the same for all of them. */
interface Traceable {
  readonly middlewareStack: {
    add(middleware: Middleware, options: { step: "deserialize"; priority: "low"; name: string }): void;
  };
}
type Handler = (args: { request: unknown }) => Promise<never>;
type Middleware = (next: Handler, context: { commandName?: string }) => Handler;

/** Last in the stack, after signing: a header that hops rewrite must not be part of the signature. */
function traceRequests(client: object, service: string, tracer: Tracer): void {
  const middleware: Middleware = (next, context) => (args) => {
    const name = `${service}.${(context.commandName ?? "Request").replace(/Command$/, "")}`;
    return tracer.span({ name, kind: "client", attributes: { [attribute.peer]: "gateway" } }, (span) => {
      const { headers } = args.request as { headers: Record<string, string> };
      headers.traceparent = span?.traceparent ?? unsampledTraceparent;
      return next(args);
    });
  };
  (client as Traceable).middlewareStack.add(middleware, {
    step: "deserialize",
    priority: "low",
    name: "trace",
  });
}
