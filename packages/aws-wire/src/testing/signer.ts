import { createHash, createHmac } from "node:crypto";
import { SignatureV4 } from "@smithy/signature-v4";

/** The SDK's own signer: the oracle of the tests here, and what they sign with. */
export function sdkSigner(options: {
  readonly service: string;
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secret?: string;
  readonly sessionToken?: string;
}): SignatureV4 {
  return new SignatureV4({
    service: options.service,
    region: options.region ?? "us-east-1",
    sha256: NodeSha256,
    uriEscapePath: options.service !== "s3",
    applyChecksum: true,
    credentials: {
      accessKeyId: options.accessKeyId ?? "test",
      secretAccessKey: options.secret ?? "test",
      sessionToken: options.sessionToken,
    },
  });
}

type Source = string | ArrayBuffer | ArrayBufferView;

class NodeSha256 {
  readonly #hash;

  constructor(secret?: Source) {
    this.#hash = secret === undefined ? createHash("sha256") : createHmac("sha256", bytes(secret));
  }

  update(data: Source): void {
    this.#hash.update(bytes(data));
  }

  async digest(): Promise<Uint8Array> {
    return new Uint8Array(this.#hash.digest());
  }
}

function bytes(data: Source): string | Uint8Array {
  if (typeof data === "string") return data;
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
