import type { trailV1 } from "@keymesh/proto";
import { z } from "zod";
import { limitParameter, textParameter, timeParameter } from "./find-query.ts";
import { type AdminRoute, jsonRoute } from "./route.ts";

/** The trail service, as the admin API asks it. */
export interface TrailReader {
  query(request: trailV1.QueryRequest): Promise<trailV1.QueryResponse__Output>;
}

const findRecords = z.strictObject({
  eventName: textParameter,
  eventSource: textParameter,
  username: textParameter,
  accountId: z
    .string()
    .regex(/^\d{12}$/, "must be 12 digits")
    .optional(),
  region: textParameter,
  resource: textParameter,
  errorCode: textParameter,
  since: timeParameter,
  until: timeParameter,
  limit: limitParameter(100),
});

type Find = z.output<typeof findRecords>;

/** `GET trail`: records of all accounts and regions, data events too. */
export function trailRoutes(trail: TrailReader): AdminRoute[] {
  return [
    jsonRoute({
      method: "GET",
      path: "/_keymesh/trail",
      query: findRecords,
      async handle({ query }) {
        // What goes wrong at the first page can still be told.
        const first = await pageOf(trail, query, query.limit, "");
        return { status: 200, contentType: "application/json", stream: records(trail, query, first) };
      },
    }),
  ];
}

/** The answer, piece by piece: a thousand records may be 250 MiB. The trail gives what it finds in pages. */
async function* records(
  trail: TrailReader,
  query: Find,
  first: trailV1.QueryResponse__Output,
): AsyncGenerator<Buffer> {
  let found = 0;
  let text = '{"records":[';
  for (let page = first; ; page = await pageOf(trail, query, query.limit - found, page.nextToken)) {
    for (const { record } of page.records) {
      text += found === 0 ? record : `,${record}`;
      found += 1;
    }
    if (page.nextToken === "" || found >= query.limit) break;
    if (text !== "") yield Buffer.from(text);
    text = "";
  }
  yield Buffer.from(`${text}]}\n`);
}

function pageOf(trail: TrailReader, query: Find, maxResults: number, nextToken: string) {
  const { eventName, eventSource, username, accountId, region, resource, errorCode, since, until } = query;
  return trail.query({
    filter: {
      ...(eventName === undefined ? {} : { eventName }),
      ...(eventSource === undefined ? {} : { eventSource }),
      ...(username === undefined ? {} : { username }),
      ...(accountId === undefined ? {} : { accountId }),
      ...(region === undefined ? {} : { region }),
      ...(resource === undefined ? {} : { resourceName: resource }),
      ...(errorCode === undefined ? {} : { errorCode }),
      ...(since === undefined ? {} : { startTimeMs: since }),
      ...(until === undefined ? {} : { endTimeMs: until }),
    },
    maxResults,
    nextToken,
  });
}
