import { ServiceError } from "@keymesh/errors";

/** What one answer has when the caller does not say. */
export const DEFAULT_PAGE = 1_000;

/** Where the next page begins, opaque to the caller. */
export function tokenAfter(lastId: string): string {
  return Buffer.from(lastId).toString("base64url");
}

/** @throws ServiceError InvalidParameterValue for a token this service did not make. */
export function idOfToken(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  const id = Buffer.from(token, "base64url").toString();
  if (!/^(vol|i)-[0-9a-f]{8,17}$/.test(id) || tokenAfter(id) !== token)
    throw new ServiceError("InvalidParameterValue", "Value for parameter NextToken is invalid.");
  return id;
}

/** One page of what is sorted by id. */
export function pageOf<T>(
  sorted: readonly T[],
  idOf: (one: T) => string,
  after: string | undefined,
  limit: number,
): { readonly page: readonly T[]; readonly nextToken?: string } {
  const from = after === undefined ? 0 : sorted.findIndex((one) => idOf(one) > after);
  if (from < 0) return { page: [] };
  const page = sorted.slice(from, from + limit);
  const hasMore = from + limit < sorted.length;
  return hasMore ? { page, nextToken: tokenAfter(idOf(page.at(-1)!)) } : { page };
}
