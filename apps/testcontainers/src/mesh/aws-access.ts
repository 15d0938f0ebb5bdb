/** How AWS clients reach a mesh. */
export interface AwsAccess {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** What every client of the AWS SDK for JavaScript v3 takes; S3's too. */
export interface AwsClientConfig {
  endpoint: string;
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  /** Of S3 alone: buckets in the path, so that no name such as `bucket.localhost` needs to be resolved. */
  forcePathStyle: true;
}

/** What the AWS CLI, every SDK and Terraform read. */
export type AwsEnvironment = Record<
  | "AWS_ENDPOINT_URL"
  | "AWS_REGION"
  | "AWS_DEFAULT_REGION"
  | "AWS_ACCESS_KEY_ID"
  | "AWS_SECRET_ACCESS_KEY"
  | "AWS_EC2_METADATA_DISABLED",
  string
>;

export function awsClientConfig(access: AwsAccess): AwsClientConfig {
  const { endpoint, region, accessKeyId, secretAccessKey } = access;
  return { endpoint, region, credentials: { accessKeyId, secretAccessKey }, forcePathStyle: true };
}

export function awsEnvironment({
  endpoint,
  region,
  accessKeyId,
  secretAccessKey,
}: AwsAccess): AwsEnvironment {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    // No client shall look for credentials anywhere else.
    AWS_EC2_METADATA_DISABLED: "true",
  };
}
