import { ServiceError } from "@keymesh/errors";
import { servedAlgorithm } from "../../body/digests.ts";
import { hashedBody } from "../../body/hashed-body.ts";
import type { UploadBody } from "../../domain/upload-body.ts";

interface UploadMessage<Start> {
  readonly start?: Start | null;
  readonly data?: Buffer;
  readonly content?: "start" | "data";
}

interface StartOfUpload {
  readonly contentLength: number;
  readonly checksumAlgorithm?: string | undefined;
  readonly checksum?: string | undefined;
}

/** Takes the start off a stream of upload messages; the rest is its body. @throws ServiceError InvalidRequest */
export async function openUpload<Start extends StartOfUpload>(
  requests: AsyncIterable<UploadMessage<Start>>,
): Promise<{ start: Start; body: () => UploadBody }> {
  const messages = requests[Symbol.asyncIterator]();
  const first = await messages.next();
  const start = first.done === true ? undefined : first.value.start;
  if (start === undefined || start === null)
    throw new ServiceError("InvalidRequest", "The first message must be the start.");
  return { start, body: () => bodyOf(start, dataOf(messages)) };
}

function bodyOf(start: StartOfUpload, data: AsyncIterable<Buffer>): UploadBody {
  const { contentLength, checksum, checksumAlgorithm } = start;
  if (!Number.isSafeInteger(contentLength) || contentLength < 0) {
    throw new ServiceError("InvalidArgument", "content_length must be the number of bytes that follow.");
  }
  if (checksum !== undefined && checksumAlgorithm === undefined) {
    throw new ServiceError("InvalidRequest", "A checksum needs its checksum_algorithm.");
  }
  const algorithm = checksumAlgorithm === undefined ? undefined : servedAlgorithm(checksumAlgorithm);
  return hashedBody(data, contentLength, algorithm, { checksum: () => checksum });
}

async function* dataOf<Start>(messages: AsyncIterator<UploadMessage<Start>>): AsyncGenerator<Buffer> {
  for (let next = await messages.next(); next.done !== true; next = await messages.next()) {
    const { data } = next.value;
    if (data === undefined)
      throw new ServiceError("InvalidRequest", "Only the first message may be the start.");
    yield data;
  }
}
