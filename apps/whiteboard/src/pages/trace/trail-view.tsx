import type { Flow } from "@keymesh/flow/model";
import { api } from "../../api/client.ts";
import type { TrailRecord } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Refusal } from "../../components/notice.tsx";
import { callsOf, trailSpan } from "./trail-query.ts";

/** What CloudTrail has of the calls of this trace: its time, its operations, its principals. */
export function TrailView({ flow }: { readonly flow: Flow }) {
  const [loaded, retry] = useLoaded(flow.traceId, async (signal) => {
    const { offsetMs } = await api<{ offsetMs: number }>("clock", { signal });
    const { since, until } = trailSpan(flow, offsetMs);
    const query = { since: Math.floor(since), until: Math.ceil(until), limit: 200 };
    return (await api<{ records: readonly TrailRecord[] }>("trail", { query, signal })).records;
  });
  if (loaded.state === "failed") return <Refusal error={loaded.error} onRetry={retry} />;
  if (loaded.state === "loading") return <p class="muted">Asking the trail…</p>;
  const { operations, principals } = callsOf(flow);
  const records = loaded.value
    .filter(({ eventName, userIdentity }) => {
      const arn = userIdentity?.arn;
      return operations.has(eventName) && (arn === undefined || principals.size === 0 || principals.has(arn));
    })
    .toReversed();
  if (records.length === 0)
    return <p class="muted">The trail has no record of this time and these principals.</p>;
  return (
    <ol class="trail-records">
      {records.map((record) => (
        <li key={record.eventID}>
          <details>
            <summary>
              <span class="mono muted">{record.eventTime}</span> <strong>{record.eventName}</strong>{" "}
              <span class="muted">{record.eventSource}</span>{" "}
              {record.userIdentity?.invokedBy && <span>through {record.userIdentity.invokedBy}</span>}{" "}
              {record.errorCode && <span class="is-bad">{record.errorCode}</span>}
            </summary>
            <pre>{JSON.stringify(record, null, 2)}</pre>
          </details>
        </li>
      ))}
    </ol>
  );
}
