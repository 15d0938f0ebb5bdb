import { deriveSigningKey, sha256Hex, signatureOf, toAmzDate } from "@keymesh/aws-wire";

/** A POST to the root of an AWS endpoint, before it is signed. */
export interface SignedPost {
  /** `host:port` */
  readonly address: string;
  readonly service: string;
  readonly body: string;
  /** Further headers, signed too; names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Default us-east-1. */
  readonly region?: string;
  /** Default `test`. */
  readonly accessKeyId?: string;
  /** Default `test`. */
  readonly secret?: string;
  readonly sessionToken?: string;
  /** Milliseconds since the epoch; default the machine's clock. */
  readonly nowMs?: number;
}

/** Sends a POST signed by SigV4, written out here so that tests do not check the endpoint with its own parser. */
export async function signedPost(
  post: SignedPost,
): Promise<{ status: number; text: string; headers: Headers }> {
  const { address, service, body, region = "us-east-1", accessKeyId = "test", secret = "test" } = post;
  const amzDate = toAmzDate(post.nowMs ?? Date.now());
  const date = amzDate.slice(0, 8);
  const headers: Record<string, string> = { ...post.headers, host: address, "x-amz-date": amzDate };
  if (post.sessionToken !== undefined) headers["x-amz-security-token"] = post.sessionToken;
  const names = Object.keys(headers).sort();
  const canonical = [
    "POST",
    "/",
    "",
    ...names.map((name) => `${name}:${headers[name]!.trim()}`),
    "",
    names.join(";"),
    sha256Hex(body),
  ].join("\n");
  const scope = `${date}/${region}/${service}/aws4_request`;
  const stringToSign = ["AWS4-HMAC-SHA256", amzDate, scope, sha256Hex(canonical)].join("\n");
  const signature = signatureOf(deriveSigningKey(secret, date, region, service), stringToSign);
  const { host: _, ...sent } = headers;
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  const response = await fetch(`http://${address}/`, {
    method: "POST",
    body,
    headers: { ...sent, authorization },
  });
  return { status: response.status, text: await response.text(), headers: response.headers };
}
