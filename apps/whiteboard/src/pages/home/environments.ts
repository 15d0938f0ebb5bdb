import type { Info } from "../../api/types.ts";

/** What to paste where, so that a client talks to this mesh. */
export interface Environment {
  readonly name: string;
  readonly text: string;
}

const SERVICES = ["cloudtrail", "ec2", "iam", "kms", "s3", "sts"];

/** For the AWS CLI and SDKs, which read the same variables; in code; and for Terraform. `endpoint` is where the page came from. */
export function environments(
  endpoint: string,
  { defaultRegion: region }: Pick<Info, "defaultRegion">,
): Environment[] {
  return [
    {
      name: "CLI, SDKs",
      text: [
        `export AWS_ENDPOINT_URL=${endpoint}`,
        "export AWS_ACCESS_KEY_ID=test",
        "export AWS_SECRET_ACCESS_KEY=test",
        `export AWS_DEFAULT_REGION=${region}`,
        "",
        "aws s3 mb s3://demo",
        "aws s3 cp README.md s3://demo/ --sse aws:kms",
      ].join("\n"),
    },
    {
      name: "JavaScript",
      text: [
        "new S3Client({",
        `  endpoint: "${endpoint}",`,
        `  region: "${region}",`,
        "  forcePathStyle: true,",
        '  credentials: { accessKeyId: "test", secretAccessKey: "test" },',
        "})",
      ].join("\n"),
    },
    {
      name: "Python",
      text: [
        "boto3.client(",
        '    "s3",',
        `    endpoint_url="${endpoint}",`,
        `    region_name="${region}",`,
        '    aws_access_key_id="test",',
        '    aws_secret_access_key="test",',
        ")",
      ].join("\n"),
    },
    {
      name: "Terraform",
      text: [
        'provider "aws" {',
        `  region     = "${region}"`,
        '  access_key = "test"',
        '  secret_key = "test"',
        "",
        "  s3_use_path_style           = true",
        "  skip_credentials_validation = true",
        "  skip_metadata_api_check     = true",
        "  skip_region_validation      = true",
        "",
        "  endpoints {",
        ...SERVICES.map((service) => `    ${service.padEnd(10)} = "${endpoint}"`),
        "  }",
        "}",
      ].join("\n"),
    },
  ];
}
