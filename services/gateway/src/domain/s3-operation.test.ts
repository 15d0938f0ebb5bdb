import { expect, test } from "vitest";
import { s3OperationOf } from "./s3-operation.ts";

const operation = (line: string, host = "localhost:4566", hasCopySource = false) => {
  const [method, target] = line.split(" ") as [string, string];
  const [rawPath, rawQuery = ""] = target.split("?") as [string, string?];
  return s3OperationOf({ method, host, rawPath, rawQuery, hasCopySource }, ["s3.localhost", "localhost"]);
};

test.each([
  ["GET /", "ListBuckets"],
  ["PUT /b", "CreateBucket"],
  ["GET /b/?list-type=2&prefix=x", "ListObjectsV2"],
  ["GET /b?location", "GetBucketLocation"],
  ["POST /b?delete=", "DeleteObjects"],
  ["PUT /b/k/with/slashes", "PutObject"],
  ["PUT /b/k?x-id=PutObject", "PutObject"],
  ["PUT /b/k?partNumber=1&uploadId=u", "UploadPart"],
  ["POST /b/k?uploads", "CreateMultipartUpload"],
  ["GET /b/k?versionId=null", "GetObject"],
  ["PATCH /b/k", undefined],
])("%s is %s", (line, name) => {
  expect(operation(line)).toBe(name);
});

test("a bucket may be in the host, and a copy has its source in a header", () => {
  expect(operation("GET /", "photos.s3.localhost:4566")).toBe("ListObjects");
  expect(operation("GET /k", "photos.localhost")).toBe("GetObject");
  expect(operation("GET /", "s3.localhost")).toBe("ListBuckets");
  expect(operation("GET /", "s3.us-east-1.localhost")).toBe("ListBuckets");
  expect(operation("PUT /b/k", undefined, true)).toBe("CopyObject");
  expect(operation("PUT /b/k?partNumber=1&uploadId=u", undefined, true)).toBe("UploadPartCopy");
});
