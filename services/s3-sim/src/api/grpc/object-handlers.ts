import type { s3V1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { IntegrityError } from "../../domain/integrity-error.ts";
import { copyObject } from "../../operations/copy-object.ts";
import { deleteObject } from "../../operations/delete-object.ts";
import { deleteObjects } from "../../operations/delete-objects.ts";
import { getObject } from "../../operations/get-object.ts";
import { headObject } from "../../operations/head-object.ts";
import { listObjects } from "../../operations/list-objects.ts";
import { putObject } from "../../operations/put-object.ts";
import type { WrittenObject } from "../../operations/write-object.ts";
import { recordBrokenObject } from "../interceptor.ts";
import { encryptionMessage, encryptionOf, headersOf, objectHead } from "./messages.ts";
import { type GrpcDoorOptions, run } from "./run.ts";
import { openUpload } from "./upload-stream.ts";

/** The operations on whole objects, and listings of them. */
export function objectHandlers(options: GrpcDoorOptions) {
  return {
    async putObject(
      requests: AsyncIterable<s3V1.PutObjectRequest__Output>,
      rpc: Call,
    ): Promise<s3V1.PutObjectResponse> {
      const { start, body } = await openUpload(requests);
      const { message } = await run(options, "PutObject", start, rpc, async (deps, call) => {
        const written = await putObject(deps, call, {
          bucket: start.bucket,
          key: start.key,
          headers: headersOf(start.object),
          userMetadata: start.object?.metadata ?? {},
          encryption: encryptionOf(start.object),
          conditions: { ifMatch: start.ifMatch, ifNoneMatch: start.ifNoneMatch },
          body: body(),
        });
        return {
          message: writtenMessage(written),
          additionalEventData: { bytesTransferredIn: written.bytes },
        };
      });
      return message;
    },

    async *getObject(
      request: s3V1.GetObjectRequest__Output,
      rpc: Call,
    ): AsyncGenerator<s3V1.GetObjectResponse> {
      const { message: opened, facts } = await run(options, "GetObject", request, rpc, async (deps, call) => {
        const { bucket, key, range, partNumber, ifMatch, ifNoneMatch } = request;
        const message = await getObject(deps, call, {
          bucket,
          key,
          range,
          partNumber,
          conditions: { ifMatch, ifNoneMatch },
        });
        const bytes = message.range.end - message.range.start;
        return {
          message,
          discard: () => message.body.return(),
          additionalEventData: { bytesTransferredOut: bytes },
        };
      });
      try {
        yield { head: objectHead(opened.record, opened.range, opened.checksum) };
        for await (const data of opened.body) yield { data };
      } catch (error) {
        if (error instanceof IntegrityError) await recordBrokenObject(options, facts, error);
        throw error;
      } finally {
        await opened.body.return();
      }
    },

    async headObject(request: s3V1.HeadObjectRequest__Output, rpc: Call): Promise<s3V1.ObjectHead> {
      const { message } = await run(options, "HeadObject", request, rpc, async (deps, call) => {
        const { bucket, key, checksumMode } = request;
        const head = await headObject(deps, call, {
          bucket,
          key,
          wantsChecksum: checksumMode,
          conditions: {},
        });
        return { message: objectHead(head.record, head.range, head.checksum) };
      });
      return message;
    },

    async deleteObject(
      request: s3V1.DeleteObjectRequest__Output,
      rpc: Call,
    ): Promise<s3V1.DeleteObjectResponse> {
      const { message } = await run(options, "DeleteObject", request, rpc, async (deps, call) => {
        await deleteObject(deps, call, request);
        return { message: {} };
      });
      return message;
    },

    async deleteObjects(
      request: s3V1.DeleteObjectsRequest__Output,
      rpc: Call,
    ): Promise<s3V1.DeleteObjectsResponse> {
      const { message } = await run(options, "DeleteObjects", request, rpc, async (deps, call) => {
        const objects = request.keys.map((key) => ({ key }));
        const { deleted, errors } = await deleteObjects(deps, call, { bucket: request.bucket, objects });
        return { message: { deleted: [...deleted], errors: [...errors] } };
      });
      return message;
    },

    async listObjectsV2(
      request: s3V1.ListObjectsV2Request__Output,
      rpc: Call,
    ): Promise<s3V1.ListObjectsV2Response> {
      const { message } = await run(options, "ListObjectsV2", request, rpc, async (deps, call) => {
        const page = await listObjects(deps, call, { ...request, after: request.startAfter });
        const contents = page.contents.map(({ key, bytes, etag, lastModifiedMs }) => ({
          key,
          size: bytes,
          eTag: etag,
          lastModifiedMs,
        }));
        const { commonPrefixes, isTruncated, nextContinuationToken } = page;
        return { message: { contents, commonPrefixes, isTruncated, nextContinuationToken } };
      });
      return message;
    },

    async copyObject(request: s3V1.CopyObjectRequest__Output, rpc: Call): Promise<s3V1.PutObjectResponse> {
      const { message } = await run(options, "CopyObject", request, rpc, async (deps, call) => {
        const replaced = { headers: headersOf(request.object), userMetadata: request.object?.metadata ?? {} };
        const written = await copyObject(deps, call, {
          bucket: request.bucket,
          key: request.key,
          source: { bucket: request.sourceBucket, key: request.sourceKey },
          sourceConditions: {},
          replaced: request.replaceMetadata ? replaced : undefined,
          encryption: encryptionOf(request.object),
          conditions: {},
        });
        return { message: writtenMessage(written) };
      });
      return message;
    },
  };
}

function writtenMessage({
  etag,
  encryption,
  checksum,
  lastModifiedMs,
}: WrittenObject): s3V1.PutObjectResponse {
  return { eTag: etag, encryption: encryptionMessage(encryption), checksum, lastModifiedMs };
}
