import type { WireRequest } from "../types.ts";

/** Where a request says it is for. */
export interface ClaimedScope {
  readonly accessKeyId: string;
  readonly region: string;
  readonly service: string;
}

const CREDENTIAL = /^(.+)\/\d{8}\/([a-z0-9-]{1,64})\/([a-z0-9-]{1,64})\/aws4_request$/;

/**
 * The credential scope a request claims in its header or presigned query, for routing only: nothing of it is checked.
 * Undefined when there is none that can be read.
 */
export function claimedScopeOf(request: Pick<WireRequest, "headers" | "rawQuery">): ClaimedScope | undefined {
  const { authorization } = request.headers;
  const credential = authorization
    ? /[ ,]Credential=([^,\s]{1,512})/.exec(authorization)?.[1]
    : /(?:^|&)X-Amz-Credential=([^&]{1,1024})/.exec(request.rawQuery)?.[1]?.replace(/%2F/gi, "/");
  const match = credential === undefined ? null : CREDENTIAL.exec(credential);
  if (!match) return undefined;
  return { accessKeyId: match[1] as string, region: match[2] as string, service: match[3] as string };
}
