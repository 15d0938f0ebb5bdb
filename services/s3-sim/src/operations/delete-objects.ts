import { asServiceError, ServiceError } from "@keymesh/errors";
import type { S3Call } from "../call.ts";
import type { S3Deps } from "../deps.ts";
import { MAX_DELETE_OBJECTS } from "../domain/limits.ts";
import { deleteOne } from "./delete-object.ts";
import { loadBucket } from "./load-bucket.ts";

export interface DeleteObjectsInput {
  readonly bucket: string;
  readonly objects: readonly { readonly key: string; readonly etag?: string | undefined }[];
}

export interface DeleteObjectsOutput {
  readonly deleted: readonly string[];
  readonly errors: readonly { readonly key: string; readonly code: string; readonly message: string }[];
}

const CONCURRENCY = 16;

/** DeleteObjects: up to 1,000 keys, each decided and answered on its own. @throws ServiceError NoSuchBucket | MalformedXML */
export async function deleteObjects(
  deps: S3Deps,
  call: S3Call,
  input: DeleteObjectsInput,
): Promise<DeleteObjectsOutput> {
  if (input.objects.length === 0 || input.objects.length > MAX_DELETE_OBJECTS) {
    throw new ServiceError(
      "MalformedXML",
      "The XML you provided was not well-formed or did not validate against our published schema",
    );
  }
  const bucket = (await loadBucket(deps, call, input.bucket)).record;
  const deleted: string[] = [];
  const errors: { key: string; code: string; message: string }[] = [];
  const waiting = [...input.objects];
  const worker = async () => {
    for (let object = waiting.shift(); object !== undefined; object = waiting.shift()) {
      try {
        await deleteOne(deps, call, bucket, { key: object.key, ifMatch: object.etag });
        deleted.push(object.key);
      } catch (thrown) {
        if (!(thrown instanceof ServiceError)) deps.log.error({ err: thrown }, "DeleteObjects met a bug");
        const { code, message } = asServiceError(thrown, "InternalError");
        errors.push({ key: object.key, code, message });
      }
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return { deleted, errors };
}
