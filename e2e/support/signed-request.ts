import { createHash, createHmac } from "node:crypto";
import type { MeshHandle } from "@keymesh/cli";

export interface SignOptions {
  readonly service: string;
  readonly method: string;
  /** Encoded as it goes over the wire. */
  readonly path: string;
  readonly query?: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly region?: string;
  readonly date?: Date;
  readonly accessKeyId?: string;
  readonly secret?: string;
  /** Instead of the body's SHA-256 (S3). */
  readonly payloadHash?: string;
  /** What is sent in the place of the body that was signed. */
  readonly tamperBody?: string;
}

const sha256 = (data: string | Buffer) => createHash("sha256").update(data).digest("hex");
const hmac = (key: string | Buffer, data: string) => createHmac("sha256", key).update(data).digest();

/** SigV4 written a second time, plainly, so that a test can bend any part of it. Arguments for `fetch`. */
export function signedRequest(mesh: MeshHandle, options: SignOptions): [string, RequestInit] {
  const { service, method, path, query = "", body } = options;
  const region = options.region ?? mesh.region;
  const amzDate = (options.date ?? new Date()).toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${amzDate.slice(0, 8)}/${region}/${service}/aws4_request`;
  const payloadHash = options.payloadHash ?? sha256(body);
  const headers: Record<string, string> = {
    ...options.headers,
    host: new URL(mesh.endpoint).host,
    "x-amz-date": amzDate,
    ...(service === "s3" ? { "x-amz-content-sha256": payloadHash } : {}),
  };
  const names = Object.keys(headers).sort();
  const canonicalQuery = query === "" ? "" : query.includes("=") ? query : `${query}=`;
  const canonical = [
    method,
    path,
    canonicalQuery,
    ...names.map((name) => `${name}:${headers[name]}`),
    "",
    names.join(";"),
    payloadHash,
  ].join("\n");
  const stringToSign = ["AWS4-HMAC-SHA256", amzDate, scope, sha256(canonical)].join("\n");
  const key = scope.split("/").reduce<string | Buffer>(hmac, `AWS4${options.secret ?? "test"}`);
  const signature = createHmac("sha256", key).update(stringToSign).digest("hex");
  const authorization = `AWS4-HMAC-SHA256 Credential=${options.accessKeyId ?? "test"}/${scope}, SignedHeaders=${names.join(";")}, Signature=${signature}`;
  const { host: _host, ...sent } = headers;
  const content = options.tamperBody ?? body;
  const url = `${mesh.endpoint}${path}${query === "" ? "" : `?${query}`}`;
  return [
    url,
    {
      method,
      headers: { ...sent, authorization },
      ...(method === "GET" || method === "HEAD" ? {} : { body: content }),
    },
  ];
}
