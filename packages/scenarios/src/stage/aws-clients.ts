import { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import { EC2Client } from "@aws-sdk/client-ec2";
import { IAMClient } from "@aws-sdk/client-iam";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { attribute, type Tracer, unsampledTraceparent } from "@keymesh/flow";
import type { TlsIdentity } from "@keymesh/rpc";
import { gatewayAgent } from "./gateway-agent.ts";

/** Where and as whom the clients call. */
export interface AwsAccess {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  /** How often a call is tried that fails by the service's fault; absent: as often as the SDK does, three times. */
  readonly maxAttempts?: number;
  /** Whose authority is asked, for an `https:` endpoint, whether it is the gateway. */
  readonly tls: TlsIdentity;
}

/** The AWS SDK, pointed at the mesh's one public door. */
export interface AwsClients {
  readonly kms: KMSClient;
  /** KMS in another Region of the mesh; the same client for the same Region. */
  kmsIn(region: string): KMSClient;
  readonly s3: S3Client;
  readonly ec2: EC2Client;
  readonly cloudtrail: CloudTrailClient;
  readonly iam: IAMClient;
  /** The same clients, but for somebody else or with other patience; closed with these. */
  with(changes: Partial<Pick<AwsAccess, "credentials" | "maxAttempts">>): AwsClients;
  close(): void;
}

/** Ordinary SDK clients, except that each request carries the trace it is part of, or says that it is part of none. */
export function awsClients(access: AwsAccess, tracer: Tracer): AwsClients {
  const { endpoint, region, credentials } = access;
  const agent = gatewayAgent(endpoint, access.tls);
  const config = {
    endpoint,
    region,
    credentials,
    ...(access.maxAttempts !== undefined && { maxAttempts: access.maxAttempts }),
    logger: silent,
    ...(agent && { requestHandler: { httpsAgent: agent } }),
  };
  const traced = <T extends object>(client: T, service: string): T => {
    traceRequests(client, service, tracer);
    return client;
  };
  const kms = traced(new KMSClient(config), "kms");
  const s3 = traced(new S3Client({ ...config, forcePathStyle: true }), "s3");
  const ec2 = traced(new EC2Client(config), "ec2");
  const cloudtrail = traced(new CloudTrailClient(config), "cloudtrail");
  const iam = traced(new IAMClient(config), "iam");
  const elsewhere = new Map<string, KMSClient>([[region, kms]]);
  const others: AwsClients[] = [];
  return {
    ...{ kms, s3, ec2, cloudtrail, iam },
    kmsIn(region) {
      const client = elsewhere.get(region) ?? traced(new KMSClient({ ...config, region }), "kms");
      elsewhere.set(region, client);
      return client;
    },
    with(changes) {
      const other = awsClients({ ...access, ...changes }, tracer);
      others.push(other);
      return other;
    },
    close() {
      for (const client of [s3, ec2, cloudtrail, iam, ...elsewhere.values()]) client.destroy();
      for (const other of others) other.close();
      agent?.destroy();
    },
  };
}

const say = () => {};
/** What the SDK has to say it says in the error it throws; on the console it would stand between a demo's lines. */
const silent = { trace: say, debug: say, info: say, warn: say, error: say };

/** The part of an SDK client that matters here, the same for all of them. */
interface Traceable {
  readonly middlewareStack: {
    add(middleware: Middleware, options: { step: "deserialize"; priority: "high"; name: string }): void;
  };
}
type Handler = (args: { request: unknown }) => Promise<never>;
type Middleware = (next: Handler, context: { commandName?: string }) => Handler;

/**
 * After signing, since a header that hops rewrite must not be part of the signature; around what reads the answer, so that a refusal is
 * the call's.
 */
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
    priority: "high",
    name: "trace",
  });
}
