/** What selects an S3 operation beside method and path, as far as this mesh serves any. */
const SELECTORS = ["delete", "encryption", "list-type", "location", "uploadId", "uploads"] as const;

const OPERATIONS: Readonly<Record<string, string>> = {
  "GET service ": "ListBuckets",
  "PUT bucket ": "CreateBucket",
  "HEAD bucket ": "HeadBucket",
  "DELETE bucket ": "DeleteBucket",
  "GET bucket ": "ListObjects",
  "GET bucket list-type": "ListObjectsV2",
  "GET bucket location": "GetBucketLocation",
  "GET bucket uploads": "ListMultipartUploads",
  "GET bucket encryption": "GetBucketEncryption",
  "PUT bucket encryption": "PutBucketEncryption",
  "DELETE bucket encryption": "DeleteBucketEncryption",
  "POST bucket delete": "DeleteObjects",
  "PUT object ": "PutObject",
  "PUT object +copy": "CopyObject",
  "GET object ": "GetObject",
  "HEAD object ": "HeadObject",
  "DELETE object ": "DeleteObject",
  "POST object uploads": "CreateMultipartUpload",
  "PUT object uploadId": "UploadPart",
  "PUT object uploadId+copy": "UploadPartCopy",
  "POST object uploadId": "CompleteMultipartUpload",
  "DELETE object uploadId": "AbortMultipartUpload",
  "GET object uploadId": "ListParts",
};

export interface S3RequestLine {
  readonly method: string;
  readonly host: string;
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly hasCopySource: boolean;
}

/**
 * Which S3 operation a request is; undefined when it is none of this mesh's. Only to find the faults it is meant by: the S3 service
 * decides for itself. `domains` as its own KEYMESH_S3_DOMAINS.
 */
export function s3OperationOf(request: S3RequestLine, domains: readonly string[]): string | undefined {
  const { method, rawPath, rawQuery } = request;
  const names = new Set(rawQuery.split("&").map((pair) => pair.split("=", 1)[0]!));
  const selectors = SELECTORS.filter((name) => names.has(name)).join("&");
  const copy = method === "PUT" && request.hasCopySource ? "+copy" : "";
  const path = isBucketInHost(request.host, domains) ? `/bucket${rawPath}` : rawPath;
  const [, bucket, ...key] = path.split("/");
  const target = bucket === "" ? "service" : key.join("/") === "" ? "bucket" : "object";
  return OPERATIONS[`${method} ${target} ${selectors}${copy}`];
}

function isBucketInHost(host: string, domains: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, "").toLowerCase();
  for (const domain of domains) {
    if (!name.endsWith(`.${domain}`)) continue;
    const label = name.slice(0, -domain.length - 1);
    return label !== "s3" && !/^s3\.[a-z0-9-]+$/.test(label);
  }
  return false;
}
