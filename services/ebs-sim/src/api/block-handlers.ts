import { ServiceError } from "@keymesh/errors";
import { outsideSpan, tellStored } from "@keymesh/flow";
import type { ebsV1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import type { Ebs } from "../context.ts";
import { checkMessageSize, MAX_BLOCKS_BYTES } from "../domain/block-range.ts";
import { regionOf } from "../domain/regions.ts";
import { openedFor } from "../host/blocks.ts";
import type { Guest } from "../host/guest.ts";

/** A stream's first pieces show in a flow what becomes of all; each of a large one's would drown it. */
const TRACED_BYTES = 1024 * 1024;

/** Writes of one stream under way at a time. */
const WRITES_AT_ONCE = 4;

/**
 * A guest's disk. The caller is a principal of the account that owns the volume, and names the instance it speaks for: the
 * nearest the mesh has to a guest's virtual disk controller, which AWS does not show to anyone. Not audited, as in AWS.
 */
export function blockHandlers(ebs: Ebs) {
  const open = (request: ebsV1.ReadBlocksRequest__Output | ebsV1.WriteBlocksRequest__Output, call: Call) =>
    openedFor(ebs, guestOf(ebs, request, call));

  return {
    async readBlocks(request: ebsV1.ReadBlocksRequest__Output, call: Call) {
      checkMessageSize(request.length);
      const device = await open(request, call);
      return { data: await device.read(request.offset, request.length) };
    },

    async writeBlocks(request: ebsV1.WriteBlocksRequest__Output, call: Call) {
      checkMessageSize(request.data.length);
      const device = await open(request, call);
      await device.write(request.offset, request.data);
      tellWritten(device, request.data.length);
      return {};
    },

    async *streamBlocks(request: ebsV1.ReadBlocksRequest__Output, call: Call) {
      const device = await open(request, call);
      const end = request.offset + request.length;
      const readAt = (offset: number) => {
        const isTraced = offset - request.offset < TRACED_BYTES;
        const read = () => device.read(offset, Math.min(MAX_BLOCKS_BYTES, end - offset));
        const reading = isTraced ? read() : outsideSpan(read);
        reading.catch(() => {});
        return reading;
      };
      let next: Promise<Buffer> | undefined = readAt(request.offset);
      for (let offset = request.offset; next; ) {
        const data: Buffer = await next;
        offset += data.length;
        // One message ahead of the reader.
        next = offset < end ? readAt(offset) : undefined;
        yield { data };
      }
    },

    async writeBlockStream(requests: AsyncIterable<ebsV1.WriteBlocksRequest__Output>, call: Call) {
      let device: Awaited<ReturnType<typeof open>> | undefined;
      let first: ebsV1.WriteBlocksRequest__Output | undefined;
      const writing = new Set<Promise<void>>();
      let bytes = 0;
      for await (const request of requests) {
        checkMessageSize(request.data.length);
        first ??= request;
        requireSameVolume(first, request);
        const opened = device ?? (await open(request, call));
        device = opened;
        bytes += request.data.length;
        if (writing.size >= WRITES_AT_ONCE) await Promise.race(writing);
        const piece = () => opened.write(request.offset, request.data);
        const write = bytes <= TRACED_BYTES ? piece() : outsideSpan(piece);
        const done = write.then(() => void writing.delete(done));
        done.catch(() => {});
        writing.add(done);
      }
      await Promise.all(writing);
      if (device) tellWritten(device, bytes);
      return {};
    },
  };
}

/** The first message of a stream names the volume for all; a later one that names another must not be written to the first. */
function requireSameVolume(
  first: ebsV1.WriteBlocksRequest__Output,
  { instanceId, volumeId, region }: ebsV1.WriteBlocksRequest__Output,
): void {
  const isSame =
    (instanceId === "" || instanceId === first.instanceId) &&
    (volumeId === "" || volumeId === first.volumeId) &&
    (region === "" || region === first.region);
  if (!isSame)
    throw new ServiceError(
      "InvalidParameterValue",
      "A stream writes to the volume that its first message names.",
    );
}

function tellWritten(device: { readonly encrypted: boolean }, bytes: number): void {
  tellStored(device.encrypted ? "volume ciphertext" : "volume blocks, not encrypted", "storage", bytes);
}

function guestOf(
  ebs: Ebs,
  { instanceId, volumeId, region }: { instanceId: string; volumeId: string; region: string },
  { peer }: Call,
): Guest {
  const accountId =
    peer.kind === "principal" ? /^arn:aws:(?:iam|sts)::(\d{12}):/.exec(peer.arn)?.[1] : undefined;
  if (accountId === undefined)
    throw new ServiceError(
      "UnauthorizedOperation",
      "Only a principal of the volume's account has its blocks.",
    );
  return { accountId, region: regionOf(ebs.regions, region), instanceId, volumeId };
}
