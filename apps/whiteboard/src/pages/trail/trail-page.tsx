import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import type { TrailRecord } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Button } from "../../components/button.tsx";
import { Refusal } from "../../components/notice.tsx";
import { hrefOf } from "../../router/location.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { FILTERS, keyIdsOf, olderThan } from "./records.ts";
import "./trail.css";

const LIMIT = 50;

/** CloudTrail's records, newest first, a page of time at a time. */
export function TrailPage({ place: { query } }: PageProps) {
  const asked = Object.fromEntries(
    [...FILTERS.map(({ name }) => name), "until"].flatMap((name) =>
      query[name] ? [[name, query[name]]] : [],
    ),
  );
  const [loaded, again] = useLoaded(JSON.stringify(asked), (signal) =>
    api<{ records: readonly TrailRecord[] }>("trail", { query: { ...asked, limit: LIMIT }, signal }),
  );
  const records = loaded.state === "ready" ? loaded.value.records : [];
  const older = olderThan(records, LIMIT);
  return (
    <div class="trail">
      <h1>What CloudTrail has of it</h1>
      <Filters key={JSON.stringify(asked)} asked={asked} />
      <div class="trail-pages">
        {query.until && <Button onClick={() => replaceQuery({ until: undefined })}>Newest</Button>}
        {older !== undefined && <Button onClick={() => replaceQuery({ until: older })}>Older</Button>}
        <Button onClick={again}>Look again</Button>
      </div>
      {loaded.state === "failed" && <Refusal error={loaded.error} onRetry={again} />}
      {loaded.state === "loading" && <p class="muted">Asking the trail…</p>}
      {loaded.state === "ready" && records.length === 0 && <p class="muted">No record is like this.</p>}
      <ol class="trail-list">
        {records.map((record) => (
          <li key={record.eventID}>
            <Shown record={record} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Filters({ asked }: { readonly asked: Readonly<Record<string, string | undefined>> }) {
  const [wanted, setWanted] = useState<Record<string, string | undefined>>({ ...asked });
  return (
    <form
      class="trail-filters"
      onSubmit={(event) => {
        event.preventDefault();
        replaceQuery({ ...wanted, until: undefined });
      }}
    >
      {FILTERS.map(({ name, title }) => (
        <label key={name} class="field">
          <span>{title}</span>
          <input
            spellcheck={false}
            maxLength={2048}
            value={wanted[name] ?? ""}
            onInput={({ currentTarget }) => setWanted({ ...wanted, [name]: currentTarget.value.trim() })}
          />
        </label>
      ))}
      <Button type="submit" look="primary">
        Find
      </Button>
    </form>
  );
}

function Shown({ record }: { readonly record: TrailRecord }) {
  const { eventTime, eventName, eventSource, errorCode, userIdentity, awsRegion } = record;
  return (
    <details>
      <summary>
        <span class="mono trail-quiet">{eventTime}</span> <strong>{eventName}</strong>{" "}
        <span class="trail-quiet">
          {eventSource} · {userIdentity?.arn ?? userIdentity?.invokedBy ?? userIdentity?.type}
        </span>{" "}
        {errorCode && <span class="is-bad">✕ {errorCode}</span>}
      </summary>
      {keyIdsOf(record).map((keyId) => (
        <p key={keyId}>
          <a href={hrefOf(["key", keyId], { region: awsRegion })}>Key {keyId}</a>
        </p>
      ))}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <pre tabIndex={0}>{JSON.stringify(record, null, 2)}</pre>
    </details>
  );
}
