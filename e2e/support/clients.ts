import { CloudTrailClient } from "@aws-sdk/client-cloudtrail";
import { EC2Client } from "@aws-sdk/client-ec2";
import { IAMClient } from "@aws-sdk/client-iam";
import { KMSClient } from "@aws-sdk/client-kms";
import { S3Client } from "@aws-sdk/client-s3";
import { STSClient } from "@aws-sdk/client-sts";
import type { MeshHandle } from "@keymesh/cli";

export interface ClientOptions {
  readonly credentials?: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly region?: string;
  readonly endpoint?: string;
  /** How often a call is tried; 1 by default. */
  readonly maxAttempts?: number;
  /** How far the mesh clock is ahead, milliseconds: requests must be signed with its time. */
  readonly clockOffsetMs?: number;
}

/** What every AWS SDK client is made with; retries are off, so that a test sees the first answer. */
export function clientConfig(mesh: MeshHandle, options: ClientOptions = {}) {
  return {
    endpoint: options.endpoint ?? mesh.endpoint,
    region: options.region ?? mesh.region,
    credentials: options.credentials ?? mesh.credentials,
    maxAttempts: options.maxAttempts ?? 1,
    ...(options.clockOffsetMs === undefined ? {} : { systemClockOffset: options.clockOffsetMs }),
  };
}

/** AWS SDK v3 clients pointed at a mesh. */
export function awsClients(mesh: MeshHandle, options: ClientOptions = {}) {
  const config = clientConfig(mesh, options);
  return {
    kms: new KMSClient(config),
    s3: new S3Client({ ...config, forcePathStyle: true }),
    ec2: new EC2Client(config),
    trail: new CloudTrailClient(config),
    sts: new STSClient(config),
    iam: new IAMClient(config),
  };
}
