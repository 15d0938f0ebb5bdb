import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";

export interface Target {
  readonly host: string;
  readonly port: number;
}

class Sha256 {
  readonly #hash;
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", secret as never);
  }
  update(data: Uint8Array | string): void {
    this.#hash.update(data);
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest();
  }
}

interface Unsigned {
  /** The access key id, whose secret is `test`: of the seeded root, or an account's number. */
  readonly accessKeyId?: string;
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers with the signature of AWS's own signer. */
export async function signedHeaders(
  service: "kms" | "s3",
  target: Target,
  region: string,
  { accessKeyId = "test", method, path, headers, body }: Unsigned,
): Promise<Readonly<Record<string, string>>> {
  const signer = new SignatureV4({
    service,
    region,
    credentials: { accessKeyId, secretAccessKey: "test" },
    sha256: Sha256 as never,
    uriEscapePath: service !== "s3",
  });
  const host = `${target.host}:${target.port}`;
  const request = {
    method,
    protocol: "http:",
    hostname: target.host,
    port: target.port,
    path,
    query: {},
    headers: { host, ...headers },
    body,
  };
  const signed = (await signer.sign(request as never)) as unknown as { headers: Record<string, string> };
  return signed.headers;
}

/** A KMS call as its bytes on the wire; `more` are headers that are not signed. */
export async function signedKmsRequest(
  target: Target,
  region: string,
  operation: string,
  input: object,
  { accessKeyId, more = {} }: { readonly accessKeyId?: string; readonly more?: Record<string, string> } = {},
): Promise<Buffer> {
  const body = JSON.stringify(input);
  const headers = await signedHeaders("kms", target, region, {
    ...(accessKeyId !== undefined && { accessKeyId }),
    method: "POST",
    path: "/",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": `TrentService.${operation}`,
      "content-length": String(Buffer.byteLength(body)),
    },
    body,
  });
  const lines = Object.entries({ ...headers, ...more }).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(`POST / HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}
