/**
 * The numbers S3 holds its callers to (Amazon S3 User Guide, "Amazon S3 multipart upload limits" and "Object key naming"),
 * and the few of our own that keep one request from taking more than its share of memory.
 */
const MIB = 1024 * 1024;
const GIB = 1024 * MIB;

/** One PUT, one part, one copy: 5 GiB. */
export const MAX_SINGLE_UPLOAD_BYTES = 5 * GIB;
/** One object, whatever the number of parts: 5 TiB. */
export const MAX_OBJECT_BYTES = 5 * 1024 * GIB;
/** Every part but the last has at least this many bytes. */
export const MIN_PART_BYTES = 5 * MIB;
export const MAX_PARTS = 10_000;
/** UTF-8 bytes. */
export const MAX_KEY_BYTES = 1024;
/** Names and values of all x-amz-meta-* together, UTF-8 bytes. */
export const MAX_USER_METADATA_BYTES = 2048;
/** Keys, parts or uploads in one page of a listing. */
export const MAX_PAGE = 1000;
/** Objects named in one DeleteObjects. */
export const MAX_DELETE_OBJECTS = 1000;
export const MAX_BUCKETS_PER_ACCOUNT = 10_000;
/** Header x-amz-server-side-encryption-context, decoded; the limit KMS is given (fidelity §2.4). */
export const MAX_ENCRYPTION_CONTEXT_BYTES = 8192;
/** Bodies that are XML: S3 itself allows 1 MiB and more only for CompleteMultipartUpload's 10,000 parts. */
export const MAX_XML_BYTES = 4 * MIB;
/** Sealed parts up to this size live beside the metadata, where one durable write stores both; bytes. */
export const MAX_INLINE_SEALED_BYTES = 32 * 1024;
