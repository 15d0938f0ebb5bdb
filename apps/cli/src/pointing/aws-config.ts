import type { Access } from "./access.ts";

/** A profile for the AWS CLI's and the SDKs' own files, each part headed by the file it belongs in. */
export function awsConfig(
  { endpoint, region, accessKeyId, secretAccessKey }: Access,
  profile = "keymesh",
): string {
  return `# ~/.aws/config
[profile ${profile}]
region = ${region}
endpoint_url = ${endpoint}
s3 =
  addressing_style = path
  signature_version = s3v4

# ~/.aws/credentials
[${profile}]
aws_access_key_id = ${accessKeyId}
aws_secret_access_key = ${secretAccessKey}
`;
}
