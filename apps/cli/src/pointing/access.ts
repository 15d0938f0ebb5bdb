/** What an AWS client needs to work on a mesh. */
export interface Access {
  /** `http://127.0.0.1:4566` */
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const firstAccount = "000000000000";

/** The root of an account: `test`, or the account's own 12 digits, with the secret `test`. */
export function rootAccess(endpoint: string, region: string, accountId = firstAccount): Access {
  const accessKeyId = accountId === firstAccount ? "test" : accountId;
  return { endpoint, region, accessKeyId, secretAccessKey: "test" };
}

/** The services Keymesh has, as Terraform and AWS_ENDPOINT_URL_<SERVICE> call them. */
export const SERVICES = ["cloudtrail", "ec2", "iam", "kms", "s3", "sts"] as const;
