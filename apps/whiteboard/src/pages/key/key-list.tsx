import { api } from "../../api/client.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Refusal } from "../../components/notice.tsx";
import { Table } from "../../components/table.tsx";
import { hrefOf } from "../../router/location.ts";
import type { KeySummary } from "./keys.ts";

/** The records of every account's keys. */
export function KeyList() {
  const [loaded, retry] = useLoaded("keys", (signal) =>
    api<{ keys: readonly KeySummary[]; truncated: boolean }>("keys", { query: { limit: 500 }, signal }),
  );
  return (
    <div class="key-page">
      <h1>KMS keys</h1>
      <p class="key-lead">
        A KMS key is a record, not a cryptographic key: a name for backing keys, with a policy, a state and
        grants.
      </p>
      {loaded.state === "loading" && <p class="muted">Asking KMS…</p>}
      {loaded.state === "failed" && <Refusal error={loaded.error} onRetry={retry} />}
      {loaded.state === "ready" && (
        <>
          <Table<KeySummary>
            caption="KMS keys"
            rows={loaded.value.keys}
            keyOf={({ arn }) => arn}
            empty="No key yet: run a flow, or create one with a client."
            columns={[
              {
                title: "Key",
                cell: ({ keyId, region, aliases }) => (
                  <>
                    <span class="key-name">
                      <KeySign kind="KMSKey" form="record" size={20} />
                      <a class="mono" href={hrefOf(["key", keyId], { region })}>
                        {keyId}
                      </a>
                    </span>
                    {aliases.length > 0 && <div class="key-aliases">{aliases.join(", ")}</div>}
                  </>
                ),
              },
              { title: "State", cell: ({ state }) => <StateWords state={state} /> },
              { title: "Spec", cell: ({ spec }) => spec },
              { title: "Manager", cell: ({ manager }) => manager },
              { title: "Region", cell: ({ region }) => region },
              { title: "Account", cell: ({ accountId }) => <code>{accountId}</code> },
            ]}
          />
          {loaded.value.truncated && <p class="muted">There are more: these are the first 500.</p>}
        </>
      )}
    </div>
  );
}

/** A key's state, by sign and word. */
export function StateWords({ state }: { readonly state: string }) {
  const isEnabled = state === "Enabled";
  return (
    <span class={isEnabled ? "fact-good" : "is-bad"}>
      <span aria-hidden="true">{isEnabled ? "✓" : "✕"}</span> {state}
    </span>
  );
}
