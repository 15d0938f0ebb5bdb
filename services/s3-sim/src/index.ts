export { createS3, type S3Options } from "./create-s3.ts";
export { startS3 } from "./start.ts";
