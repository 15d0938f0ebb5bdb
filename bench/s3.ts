import { createReadStream, readFileSync, statSync } from "node:fs";
import { Agent, request as httpRequest, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { crc32 } from "node:zlib";
import type { MeshHandle } from "@keymesh/cli";
import { repeat } from "./latencies.ts";
import { writeRandomFile } from "./machine-limits.ts";
import type { Transfer } from "./report.ts";
import { signedHeaders, type Target } from "./signed-request.ts";

export interface S3Row extends Transfer {
  readonly operation: "PUT" | "GET";
}

const SIZES = [
  { bytes: 4 * 1024, concurrency: 16, durationMs: 2_000 },
  { bytes: 1024 * 1024, concurrency: 4, durationMs: 3_000 },
  // One transfer at a time, as often as fits; at least once.
  { bytes: 1024 * 1024 * 1024, concurrency: 1, durationMs: 1 },
] as const;

/**
 * PUT and GET with SSE-KMS through the gateway. As AWS's SDKs do, a PUT carries a CRC32 for S3 to check; the payload is unsigned
 * and the checksum taken beforehand, so that the generator's own hashing is not measured.
 */
export async function benchS3(mesh: MeshHandle, dir: string): Promise<S3Row[]> {
  const agent = new Agent({ keepAlive: true });
  const door = new S3Door(mesh, agent);
  const rows: S3Row[] = [];
  try {
    await door.send("PUT", "/bench");
    for (const { bytes, concurrency, durationMs } of SIZES) {
      const file = join(dir, `object-${bytes}`);
      writeRandomFile(file, bytes);
      let next = 0;
      const put = () => door.send("PUT", `/bench/o-${bytes}-${next++ % concurrency}`, file);
      const get = () => door.send("GET", `/bench/o-${bytes}-0`, undefined, bytes);
      for (const [operation, work] of [
        ["PUT", put],
        ["GET", get],
      ] as const) {
        const latencies = await repeat(work, { concurrency, durationMs });
        rows.push({ operation, bytes, concurrency, latencies, bytesPerSecond: latencies.perSecond * bytes });
      }
    }
  } finally {
    agent.destroy();
  }
  return rows;
}

class S3Door {
  readonly #mesh: MeshHandle;
  readonly #agent: Agent;
  readonly #target: Target;

  constructor(mesh: MeshHandle, agent: Agent) {
    const { hostname, port } = new URL(mesh.endpoint);
    this.#mesh = mesh;
    this.#agent = agent;
    this.#target = { host: hostname, port: Number(port) };
  }

  /** @throws Error when the answer is not 200 or not `expectedBytes` long */
  async send(method: string, path: string, file?: string, expectedBytes?: number): Promise<void> {
    const isObjectPut = file !== undefined;
    const headers = await signedHeaders("s3", this.#target, this.#mesh.region, {
      method,
      path,
      headers: {
        "x-amz-content-sha256": "UNSIGNED-PAYLOAD",
        ...(isObjectPut
          ? {
              "x-amz-server-side-encryption": "aws:kms",
              "content-length": String(statSync(file).size),
              "x-amz-checksum-crc32": checksumOf(file),
            }
          : {}),
      },
    });
    const { host, port } = this.#target;
    const outgoing = httpRequest({ agent: this.#agent, method, host, port, path, headers });
    const answered = new Promise<IncomingMessage>((resolve, reject) =>
      outgoing.on("response", resolve).on("error", reject),
    );
    if (isObjectPut) await pipeline(createReadStream(file, { highWaterMark: 1024 * 1024 }), outgoing);
    else outgoing.end();
    const answer = await answered;
    const received = await drain(answer);
    if (answer.statusCode !== 200)
      throw new Error(`${method} ${path}: ${answer.statusCode} ${received.head}`);
    if (expectedBytes !== undefined && received.bytes !== expectedBytes)
      throw new Error(`${method} ${path}: ${received.bytes} bytes`);
  }
}

const checksums = new Map<string, string>();

/** CRC32 as the header wants it: four bytes, big-endian, base64. Taken once per file. */
function checksumOf(file: string): string {
  let checksum = checksums.get(file);
  if (!checksum) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(crc32(readFileSync(file)));
    checksum = bytes.toString("base64");
    checksums.set(file, checksum);
  }
  return checksum;
}

async function drain(answer: IncomingMessage): Promise<{ bytes: number; head: string }> {
  let bytes = 0;
  let head = "";
  const sink = new Writable({
    highWaterMark: 1024 * 1024,
    write(part: Buffer, _encoding, done) {
      if (bytes === 0) head = part.subarray(0, 300).toString("latin1");
      bytes += part.length;
      done();
    },
  });
  await pipeline(answer, sink);
  return { bytes, head };
}
