import type { s3V1 } from "@keymesh/proto";
import type { Call } from "@keymesh/rpc";
import { createBucket } from "../../operations/create-bucket.ts";
import { deleteBucket } from "../../operations/delete-bucket.ts";
import { deleteBucketEncryption } from "../../operations/delete-bucket-encryption.ts";
import { getBucketEncryption } from "../../operations/get-bucket-encryption.ts";
import { getBucketLocation } from "../../operations/get-bucket-location.ts";
import { headBucket } from "../../operations/head-bucket.ts";
import { listBuckets } from "../../operations/list-buckets.ts";
import { putBucketEncryption } from "../../operations/put-bucket-encryption.ts";
import { type GrpcDoorOptions, run } from "./run.ts";

/** The operations on buckets. */
export function bucketHandlers(options: GrpcDoorOptions) {
  return {
    createBucket: async (
      request: s3V1.CreateBucketRequest__Output,
      rpc: Call,
    ): Promise<s3V1.CreateBucketResponse> =>
      (
        await run(options, "CreateBucket", request, rpc, async (deps, call) => ({
          message: await createBucket(deps, call, request),
        }))
      ).message,

    headBucket: async (
      request: s3V1.HeadBucketRequest__Output,
      rpc: Call,
    ): Promise<s3V1.HeadBucketResponse> =>
      (
        await run(options, "HeadBucket", request, rpc, async (deps, call) => {
          const { region } = await headBucket(deps, call, request);
          return { message: { bucketRegion: region } };
        })
      ).message,

    deleteBucket: async (
      request: s3V1.DeleteBucketRequest__Output,
      rpc: Call,
    ): Promise<s3V1.DeleteBucketResponse> =>
      (
        await run(options, "DeleteBucket", request, rpc, async (deps, call) => {
          await deleteBucket(deps, call, request);
          return { message: {} };
        })
      ).message,

    listBuckets: async (
      request: s3V1.ListBucketsRequest__Output,
      rpc: Call,
    ): Promise<s3V1.ListBucketsResponse> =>
      (
        await run(options, "ListBuckets", { region: request.region }, rpc, async (deps, call) => {
          const { buckets, continuationToken } = await listBuckets(deps, call, request);
          const shown = buckets.map(({ name, createdMs, region }) => ({
            name,
            creationDateMs: createdMs,
            bucketRegion: region,
          }));
          return { message: { buckets: shown, continuationToken } };
        })
      ).message,

    getBucketLocation: async (
      request: s3V1.GetBucketLocationRequest__Output,
      rpc: Call,
    ): Promise<s3V1.GetBucketLocationResponse> =>
      (
        await run(options, "GetBucketLocation", request, rpc, async (deps, call) => ({
          message: await getBucketLocation(deps, call, request),
        }))
      ).message,

    putBucketEncryption: async (
      request: s3V1.PutBucketEncryptionRequest__Output,
      rpc: Call,
    ): Promise<s3V1.PutBucketEncryptionResponse> =>
      (
        await run(options, "PutBucketEncryption", request, rpc, async (deps, call) => {
          const { bucket, sseAlgorithm, kmsMasterKeyId } = request;
          await putBucketEncryption(deps, call, {
            bucket,
            algorithm: sseAlgorithm,
            kmsKeyId: kmsMasterKeyId,
          });
          return { message: {} };
        })
      ).message,

    getBucketEncryption: async (
      request: s3V1.GetBucketEncryptionRequest__Output,
      rpc: Call,
    ): Promise<s3V1.GetBucketEncryptionResponse> =>
      (
        await run(options, "GetBucketEncryption", request, rpc, async (deps, call) => {
          const { encryption } = await getBucketEncryption(deps, call, request);
          const kmsMasterKeyId = encryption.algorithm === "aws:kms" ? encryption.kmsKeyId : undefined;
          return { message: { sseAlgorithm: encryption.algorithm, kmsMasterKeyId } };
        })
      ).message,

    deleteBucketEncryption: async (
      request: s3V1.DeleteBucketEncryptionRequest__Output,
      rpc: Call,
    ): Promise<s3V1.DeleteBucketEncryptionResponse> =>
      (
        await run(options, "DeleteBucketEncryption", request, rpc, async (deps, call) => {
          await deleteBucketEncryption(deps, call, request);
          return { message: {} };
        })
      ).message,
  };
}
