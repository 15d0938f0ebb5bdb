import type { IncomingHttpHeaders } from "node:http";
import { scopedService } from "./credential-scope.ts";

/** The AWS endpoints behind the gateway. */
export type UpstreamName = "kms" | "s3" | "ec2" | "cloudtrail" | "identity";

/** How a service writes an error: JSON 1.1, S3's XML, EC2's XML, the Query XML of STS and IAM, or rest-json (EBS direct). */
export type ErrorFormat = "json" | "s3" | "ec2" | "query" | "rest-json";

export interface Route {
  readonly upstream: UpstreamName;
  readonly format: ErrorFormat;
}

/** The services of the mesh by the name in a credential scope, and where they live. */
export const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["kms", { upstream: "kms", format: "json" }],
  ["s3", { upstream: "s3", format: "s3" }],
  ["ec2", { upstream: "ec2", format: "ec2" }],
  ["ebs", { upstream: "ec2", format: "rest-json" }],
  ["cloudtrail", { upstream: "cloudtrail", format: "json" }],
  ["sts", { upstream: "identity", format: "query" }],
  ["iam", { upstream: "identity", format: "query" }],
]);

const S3_ROUTE = ROUTES.get("s3")!;

export type Routed = Route | { readonly unknownService: string };

/**
 * Where a request belongs: by its credential scope, else its X-Amz-Target, else its host; an unsigned form is one of the calls STS
 * takes without a signature, and any other unsigned request S3's.
 */
export function routeOf(headers: IncomingHttpHeaders, rawQuery: string): Routed {
  const scoped = scopedService(headers, rawQuery);
  if (scoped !== undefined) return ROUTES.get(scoped) ?? { unknownService: scoped };
  return (
    byTarget(headers["x-amz-target"]) ??
    byHost(headers.host ?? "") ??
    byForm(headers["content-type"]) ??
    S3_ROUTE
  );
}

/** S3's own forms are multipart. */
function byForm(contentType: string | undefined): Route | undefined {
  return contentType?.startsWith("application/x-www-form-urlencoded") ? ROUTES.get("sts") : undefined;
}

function byTarget(target: string | string[] | undefined): Route | undefined {
  if (typeof target !== "string") return undefined;
  if (target.startsWith("TrentService.")) return ROUTES.get("kms");
  return target.includes("CloudTrail_") ? ROUTES.get("cloudtrail") : undefined;
}

/**
 * `kms.us-east-1.localhost.localstack.cloud` is KMS's; `photos.s3.localhost` and any other name are S3's, which finds the
 * bucket in it. A bucket may be called `kms`: `kms.s3.…` is S3's.
 */
function byHost(host: string): Route | undefined {
  const labels = host.toLowerCase().split(":")[0]!.split(".");
  if (labels.length < 2 || labels.some((label) => label === "s3" || label.startsWith("s3-")))
    return undefined;
  return ROUTES.get(labels[0]!);
}
