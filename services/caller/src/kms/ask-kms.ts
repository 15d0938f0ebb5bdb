import type { KMSClient } from "@aws-sdk/client-kms";
import { awsClients } from "@keymesh/scenarios/run";
import type { CallerContext } from "../context.ts";

interface Asking {
  /** The trace's: `enable-key`. */
  readonly name: string;
  readonly region: string;
  /** Whose root asks; undefined: the caller's own account's. */
  readonly accountId?: string | undefined;
}

/** Calls KMS at the public door, in a trace of its own. */
export async function askKms<T>(
  { mesh, tracer }: CallerContext,
  { name, region, accountId }: Asking,
  ask: (kms: KMSClient) => Promise<T>,
): Promise<T> {
  // A 12-digit access key id is the root of that account, with the same secret.
  const credentials = accountId ? { ...mesh.credentials, accessKeyId: accountId } : mesh.credentials;
  const aws = awsClients({ ...mesh, region, credentials }, tracer);
  try {
    return await tracer.span({ name: `demo.${name}`, kind: "internal" }, () => ask(aws.kms));
  } finally {
    aws.close();
  }
}
