import type { Readable } from "node:stream";
import {
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  UploadPartCommand,
} from "@aws-sdk/client-s3";
import type { Stage } from "../stage/stage.ts";
import type { SourceFile } from "./source-file.ts";

/** S3 takes at most 5 GiB in one PUT. */
const maxPutBytes = 5 * 1024 ** 3;
const partBytes = 1024 ** 3;

export interface Uploaded {
  readonly ServerSideEncryption?: string | undefined;
  readonly SSEKMSKeyId?: string | undefined;
}

/** Streams a file of any size into an object: in one PUT, or in parts of 1 GiB where S3 wants that. */
export async function upload(
  { aws, progress }: Stage,
  file: SourceFile,
  where: Pick<PutObjectCommandInput, "Bucket" | "Key" | "ServerSideEncryption" | "SSEKMSKeyId">,
): Promise<Uploaded> {
  if (file.size <= maxPutBytes) {
    const body = { Body: file.read() as unknown as Readable, ContentLength: file.size };
    return aws.s3.send(new PutObjectCommand({ ...where, ...body }));
  }
  const { UploadId } = await aws.s3.send(new CreateMultipartUploadCommand(where));
  const { Bucket, Key } = where;
  const Parts: { PartNumber: number; ETag: string | undefined }[] = [];
  for (let start = 0; start < file.size; start += partBytes) {
    const end = Math.min(start + partBytes, file.size);
    const PartNumber = Parts.length + 1;
    progress(`part ${PartNumber} of ${Math.ceil(file.size / partBytes)}`);
    const Body = file.read({ start, end }) as unknown as Readable;
    const part = { Bucket, Key, UploadId, PartNumber, Body, ContentLength: end - start };
    const { ETag } = await aws.s3.send(new UploadPartCommand(part));
    Parts.push({ PartNumber, ETag });
  }
  return aws.s3.send(
    new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }),
  );
}
