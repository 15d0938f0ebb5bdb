import type { s3V1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { abortMultipartUpload } from "../../operations/abort-multipart-upload.ts";
import { completeMultipartUpload } from "../../operations/complete-multipart-upload.ts";
import { createMultipartUpload } from "../../operations/create-multipart-upload.ts";
import { listMultipartUploads } from "../../operations/list-multipart-uploads.ts";
import { listParts } from "../../operations/list-parts.ts";
import { uploadPart } from "../../operations/upload-part.ts";
import { uploadPartCopy } from "../../operations/upload-part-copy.ts";
import type { WrittenPart } from "../../operations/write-part.ts";
import { encryptionMessage, encryptionOf, headersOf } from "./messages.ts";
import { type GrpcDoorOptions, run } from "./run.ts";
import { openUpload } from "./upload-stream.ts";

/** The operations of multipart uploads. */
export function multipartHandlers(options: GrpcDoorOptions) {
  return {
    async createMultipartUpload(
      request: s3V1.CreateMultipartUploadRequest__Output,
      rpc: Call,
    ): Promise<s3V1.CreateMultipartUploadResponse> {
      const { message } = await run(options, "CreateMultipartUpload", request, rpc, async (deps, call) => {
        const { uploadId, encryption } = await createMultipartUpload(deps, call, {
          bucket: request.bucket,
          key: request.key,
          headers: headersOf(request.object),
          userMetadata: request.object?.metadata ?? {},
          encryption: encryptionOf(request.object),
          checksumAlgorithm: request.checksumAlgorithm,
          checksumType: request.checksumType,
        });
        return { message: { uploadId, encryption: encryptionMessage(encryption) } };
      });
      return message;
    },

    async uploadPart(
      requests: AsyncIterable<s3V1.UploadPartRequest__Output>,
      rpc: Call,
    ): Promise<s3V1.UploadPartResponse> {
      const { start, body } = await openUpload(requests);
      const { message } = await run(options, "UploadPart", start, rpc, async (deps, call) => {
        const { bucket, key, uploadId, partNumber } = start;
        return {
          message: partMessage(
            await uploadPart(deps, call, { bucket, key, uploadId, partNumber, body: body() }),
          ),
        };
      });
      return message;
    },

    async uploadPartCopy(
      request: s3V1.UploadPartCopyRequest__Output,
      rpc: Call,
    ): Promise<s3V1.UploadPartResponse> {
      const { message } = await run(options, "UploadPartCopy", request, rpc, async (deps, call) => {
        const source = { bucket: request.sourceBucket, key: request.sourceKey };
        const written = await uploadPartCopy(deps, call, { ...request, source, sourceConditions: {} });
        return { message: partMessage(written) };
      });
      return message;
    },

    async completeMultipartUpload(
      request: s3V1.CompleteMultipartUploadRequest__Output,
      rpc: Call,
    ): Promise<s3V1.CompleteMultipartUploadResponse> {
      const { message } = await run(options, "CompleteMultipartUpload", request, rpc, async (deps, call) => {
        const { bucket, key, uploadId, ifMatch, ifNoneMatch } = request;
        const parts = request.parts.map(({ partNumber, eTag }) => ({
          number: partNumber,
          etag: eTag,
          checksums: {},
        }));
        const conditions = { ifMatch, ifNoneMatch };
        const done = await completeMultipartUpload(deps, call, { bucket, key, uploadId, parts, conditions });
        const { etag, encryption } = done.record;
        return {
          message: { eTag: etag, encryption: encryptionMessage(encryption), checksum: done.checksum },
        };
      });
      return message;
    },

    async abortMultipartUpload(
      request: s3V1.AbortMultipartUploadRequest__Output,
      rpc: Call,
    ): Promise<s3V1.AbortMultipartUploadResponse> {
      const { message } = await run(options, "AbortMultipartUpload", request, rpc, async (deps, call) => {
        await abortMultipartUpload(deps, call, request);
        return { message: {} };
      });
      return message;
    },

    async listParts(request: s3V1.ListPartsRequest__Output, rpc: Call): Promise<s3V1.ListPartsResponse> {
      const { message } = await run(options, "ListParts", request, rpc, async (deps, call) => {
        const page = await listParts(deps, call, request);
        const parts = page.parts.map(({ number, bytes, etag, lastModifiedMs }) => ({
          partNumber: number,
          size: bytes,
          eTag: etag,
          lastModifiedMs,
        }));
        return { message: { parts, isTruncated: page.isTruncated } };
      });
      return message;
    },

    async listMultipartUploads(
      request: s3V1.ListMultipartUploadsRequest__Output,
      rpc: Call,
    ): Promise<s3V1.ListMultipartUploadsResponse> {
      const { message } = await run(options, "ListMultipartUploads", request, rpc, async (deps, call) => {
        const { isTruncated, nextKeyMarker, nextUploadIdMarker, ...page } = await listMultipartUploads(
          deps,
          call,
          request,
        );
        const uploads = page.uploads.map(({ key, uploadId, initiatedMs }) => ({
          key,
          uploadId,
          initiatedMs,
        }));
        return { message: { uploads, isTruncated, nextKeyMarker, nextUploadIdMarker } };
      });
      return message;
    },
  };
}

function partMessage({ etag, checksum }: WrittenPart): s3V1.UploadPartResponse {
  return { eTag: etag, checksumAlgorithm: checksum.algorithm, checksum: checksum.value };
}
