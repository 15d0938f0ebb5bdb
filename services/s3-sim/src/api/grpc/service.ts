import { S3 } from "@keymesh/proto";
import { type Implementation, implement } from "@keymesh/rpc";
import { bucketHandlers } from "./bucket-handlers.ts";
import { multipartHandlers } from "./multipart-handlers.ts";
import { objectHandlers } from "./object-handlers.ts";
import type { GrpcDoorOptions } from "./run.ts";

/** S3 over gRPC: the operations of the REST endpoint, for callers that have a principal's certificate. */
export function s3Grpc(options: GrpcDoorOptions): Implementation {
  const handlers = { ...bucketHandlers(options), ...objectHandlers(options), ...multipartHandlers(options) };
  return implement(S3, handlers, { accept: ["principal"] });
}
