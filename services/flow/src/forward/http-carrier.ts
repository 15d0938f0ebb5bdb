import type { IncomingMessage } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { TraceService } from "@keymesh/proto";
import { type Carrier, ForwardFailure, type Receipt, receiptOf } from "./failure.ts";
import type { ForwardTarget } from "./target.ts";

// Not by `import`: Node reads every export of this module for that, its own WebSocket too, which costs 50 ms and 14 MB.
const { Agent: HttpAgent, request: httpRequest } = process.getBuiltinModule("node:http");

const compress = promisify(gzip);
/** As the OTLP specification lists them. */
const passingStatus = new Set([429, 502, 503, 504]);
const maxAnswerBytes = 1_048_576;

/** OTLP over HTTP, in protobuf. Redirects are not followed: the headers may be secrets. */
export function httpCarrier({ address, tls, headers, isCompressed, timeoutMs }: ForwardTarget): Carrier {
  const { requestSerialize, responseDeserialize } = TraceService.definition.Export!;
  const agent = tls ? new HttpsAgent({ ...tls, keepAlive: true }) : new HttpAgent({ keepAlive: true });
  const request = tls ? httpsRequest : httpRequest;
  const post = (body: Buffer) =>
    new Promise<{ status: number; body: Buffer }>((resolve, reject) => {
      const sent = request(
        address,
        {
          method: "POST",
          agent,
          headers: {
            ...headers,
            "content-type": "application/x-protobuf",
            "content-length": body.length,
            ...(isCompressed ? { "content-encoding": "gzip" } : {}),
          },
          signal: AbortSignal.timeout(timeoutMs),
        },
        (answer) =>
          void bodyOf(answer).then(
            (bytes) => resolve({ status: answer.statusCode ?? 0, body: bytes }),
            reject,
          ),
      );
      sent.on("error", reject);
      sent.end(body);
    });
  return {
    async carry(data): Promise<Receipt> {
      const bytes = requestSerialize(data);
      const answer = await post(isCompressed ? await compress(bytes) : bytes).catch((error) => {
        const { code, name } = error as NodeJS.ErrnoException;
        throw new ForwardFailure(code ?? name, { isPassing: true, cause: error });
      });
      const { status, body } = answer;
      if (status !== 200)
        throw new ForwardFailure(`HTTP status ${status}`, { isPassing: passingStatus.has(status) });
      return read(() => receiptOf(responseDeserialize(body)));
    },
    close: () => agent.destroy(),
  };
}

/** Who answers 200 with something else than OTLP took the batch, as far as anybody can know. */
function read(receipt: () => Receipt): Receipt {
  try {
    return receipt();
  } catch {
    return { rejectedSpans: 0 };
  }
}

async function bodyOf(answer: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of answer) {
    bytes += (piece as Buffer).length;
    if (bytes > maxAnswerBytes) throw new RangeError("the answer has no end");
    pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}
