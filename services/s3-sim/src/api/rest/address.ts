import { uriDecode } from "@keymesh/aws-wire";
import { ServiceError } from "@keymesh/errors";
import { isBucketName } from "../../domain/names.ts";

/** What a request's host and path name. */
export interface Address {
  readonly bucket?: string;
  readonly key?: string;
}

/**
 * Path style (`/bucket/key`) or virtual-host style (`bucket.s3.localhost/key`): the host decides, when it is a bucket's name
 * before one of `domains`. `s3.<region>.` before a domain is the endpoint's own name.
 *
 * @param domains lower case, without port or leading dot
 * @throws ServiceError InvalidURI when the path is not percent-encoded UTF-8
 */
export function addressOf(host: string | undefined, rawPath: string, domains: readonly string[]): Address {
  const hosted = bucketInHost(host, domains);
  const path = decoded(rawPath.slice(1));
  if (hosted !== undefined) return path === "" ? { bucket: hosted } : { bucket: hosted, key: path };
  const slash = path.indexOf("/");
  if (path === "") return {};
  if (slash < 0) return { bucket: path };
  const key = path.slice(slash + 1);
  return key === "" ? { bucket: path.slice(0, slash) } : { bucket: path.slice(0, slash), key };
}

function bucketInHost(host: string | undefined, domains: readonly string[]): string | undefined {
  const name = host?.replace(/:\d+$/, "").toLowerCase() ?? "";
  for (const domain of domains) {
    if (!name.endsWith(`.${domain}`)) continue;
    const label = name.slice(0, -domain.length - 1);
    if (label === "s3" || /^s3\.[a-z0-9-]+$/.test(label)) return undefined;
    return isBucketName(label) ? label : undefined;
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return uriDecode(text);
  } catch {
    throw new ServiceError("InvalidURI", "Couldn't parse the specified URI.");
  }
}
