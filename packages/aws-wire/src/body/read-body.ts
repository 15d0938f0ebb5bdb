import { ServiceError } from "@keymesh/errors";
import type { WireRequest } from "../types.ts";

/**
 * The whole body, at most `maxBytes`. Does not read on once it is too long.
 * @throws ServiceError RequestEntityTooLarge | IncompleteBody (the client went away, or sent less than it said)
 */
export function readBody(request: Pick<WireRequest, "body" | "headers">, maxBytes: number): Promise<Buffer> {
  const { body, headers } = request;
  if (Number(headers["content-length"] ?? 0) > maxBytes) return Promise.reject(tooLarge(maxBytes));
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    const fail = (error: ServiceError) => {
      body.off("data", onData).off("end", onEnd).off("close", onClose).pause();
      reject(error);
    };
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) fail(tooLarge(maxBytes));
    };
    const onEnd = () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, length));
    const onClose = () => {
      if (!body.complete) fail(incompleteBody());
    };
    body.on("data", onData).once("end", onEnd).once("close", onClose);
    body.on("error", ignore);
    if (body.destroyed && !body.complete) onClose();
  });
}

// A connection cut while sending raises an error and then closes; the close says all there is to say.
function ignore(): void {}

/** The body ended before the Content-Length it announced. */
export function incompleteBody(): ServiceError {
  return new ServiceError(
    "IncompleteBody",
    "You did not provide the number of bytes specified by the Content-Length HTTP header",
  );
}

function tooLarge(maxBytes: number): ServiceError {
  return new ServiceError("RequestEntityTooLarge", `Request body must be no more than ${maxBytes} bytes`);
}
