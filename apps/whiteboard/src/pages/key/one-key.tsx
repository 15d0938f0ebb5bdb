import type { ComponentChildren } from "preact";
import { api } from "../../api/client.ts";
import type { Summary } from "../../api/types.ts";
import { type Loaded, useLoaded } from "../../api/use-loaded.ts";
import { Button } from "../../components/button.tsx";
import { countWords } from "../../components/count-words.ts";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Refusal } from "../../components/notice.tsx";
import { Panel } from "../../components/panel.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { Table } from "../../components/table.tsx";
import { useAct } from "../../components/use-act.ts";
import { outcomeOf } from "../../flows/outcome.ts";
import { hrefOf } from "../../router/location.ts";
import { StateWords } from "./key-list.tsx";
import type { BackingKey, Grant, ShownKey } from "./keys.ts";
import { principalsOf } from "./principals.ts";
import { WhyPanel } from "./why-panel.tsx";

interface Props {
  readonly keyId: string;
  readonly region: string | undefined;
}

/** All that KMS keeps of one key. */
export function OneKey({ keyId, region }: Props) {
  const [loaded, again] = useLoaded(`${keyId} ${region}`, (signal) =>
    api<ShownKey>(`keys/${encodeURIComponent(keyId)}`, { query: { region }, signal }),
  );
  if (loaded.state === "loading") return <h1>Asking KMS…</h1>;
  if (loaded.state === "failed")
    return (
      <div class="key-page">
        <h1>KMS key</h1>
        <Refusal error={loaded.error} onRetry={again} />
        <a href="#/key">All keys</a>
      </div>
    );
  return <Shown shown={loaded.value} onChanged={again} />;
}

function Shown({ shown, onChanged }: { readonly shown: ShownKey; readonly onChanged: () => void }) {
  const { key, backingKeys, grants, usage } = shown;
  const [flows, retry] = useLoaded(key.arn, (signal) =>
    api<{ flows: readonly Summary[] }>("flows", { query: { key: key.arn, limit: 20 }, signal }),
  );
  return (
    <div class="key-page">
      <p class="board-crumb">
        <a href="#/key">All keys</a>
      </p>
      <h1 class="key-title">{key.aliases[0] ?? key.keyId}</h1>
      <div class="key-columns">
        <Panel title="The record" actions={<EnableButton shown={shown} onChanged={onChanged} />}>
          <p class="key-lead">
            <KeySign kind="KMSKey" form="record" /> This is not a cryptographic key. It says which backing
            keys there are, and who may use them.
          </p>
          <dl class="key-facts">
            <Fact name="State">
              <StateWords state={key.state} />
            </Fact>
            <Fact name="ARN">
              <code>{key.arn}</code>
            </Fact>
            <Fact name="Aliases">{key.aliases.join(", ") || "none"}</Fact>
            <Fact name="Description">{key.description || "none"}</Fact>
            <Fact name="Spec, usage">{`${key.spec}, ${key.usage}`}</Fact>
            <Fact name="Manager, origin">{`${key.manager}, ${key.origin}`}</Fact>
            <Fact name="Created">{key.createdAt}</Fact>
            <Fact name="Rotation">
              {key.rotation
                ? `every ${key.rotation.periodDays} days, next ${key.rotation.nextAt}`
                : "not by itself"}
            </Fact>
            {key.deletion && (
              <Fact name="Deletion">{key.deletion.at ?? `within ${key.deletion.windowDays} days`}</Fact>
            )}
            <Fact name="Last used">{usage.operation ? `${usage.operation}, ${usage.at}` : "never"}</Fact>
          </dl>
        </Panel>
        <WhyPanel
          arn={key.arn}
          accountId={key.accountId}
          principals={principalsOf(shown, flows.state === "ready" ? flows.value.flows : [])}
        />
      </div>
      <Panel title="Backing keys">
        <Table<BackingKey>
          caption="Backing keys by generation"
          rows={backingKeys}
          keyOf={({ id }) => id}
          empty="None: its material is elsewhere, or was not brought yet."
          columns={[
            { title: "Generation", cell: ({ generation }) => generation, isNumber: true },
            {
              title: "HBK by id",
              cell: ({ id }) => (
                <span class="key-name">
                  <KeySign kind="HBK" form="wrapped" size={18} /> <code>{id}</code>
                </span>
              ),
            },
            {
              title: "Role",
              cell: ({ isCurrent, pending }) =>
                isCurrent ? "current: encrypts" : (pending ?? "only decrypts"),
            },
            { title: "Made", cell: ({ createdAt }) => createdAt },
            {
              title: "At rest",
              cell: ({ ekt }) => ekt && `EKT ${ekt.fingerprint}, ${countWords(ekt.bytes, "byte")}`,
            },
          ]}
        />
      </Panel>
      <Panel title="Grants">
        <Table<Grant>
          caption="Who was granted what"
          rows={grants}
          keyOf={({ grantId }) => grantId}
          empty="No grant."
          columns={[
            { title: "Grantee", cell: ({ granteePrincipal }) => <code>{granteePrincipal}</code> },
            { title: "Operations", cell: ({ operations }) => operations.join(", ") },
            {
              title: "Constraints",
              cell: ({ constraints }) => (constraints ? JSON.stringify(constraints) : "none"),
            },
            { title: "Id", cell: ({ grantId }) => <code>{grantId.slice(0, 16)}…</code> },
          ]}
        />
        {shown.grantsTruncated && <p class="muted">There are more: these are the first 100.</p>}
      </Panel>
      <Panel title="Key policy">
        <ScrollRegion class="key-policy" label="Key policy, as JSON">
          <pre>{JSON.stringify(shown.policy, null, 2)}</pre>
        </ScrollRegion>
      </Panel>
      <FlowsOf loaded={flows} onRetry={retry} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function EnableButton({
  shown: { key },
  onChanged,
}: {
  readonly shown: ShownKey;
  readonly onChanged: () => void;
}) {
  const act = useAct();
  if (key.manager !== "CUSTOMER" || !["Enabled", "Disabled"].includes(key.state)) return null;
  const isEnabled = key.state === "Enabled";
  const turn = async () => {
    const path = `keys/${encodeURIComponent(key.arn)}/enabled`;
    await act.run(() => api(path, { method: "PUT", json: { enabled: !isEnabled, region: key.region } }));
    onChanged();
  };
  return (
    <>
      {act.error && <span role="alert">{act.error.message}</span>}
      <Button onClick={() => void turn()} disabled={act.isBusy}>
        {isEnabled ? "Disable" : "Enable"}
      </Button>
    </>
  );
}

function outcomeWords(flow: Summary): string {
  const { hasFailed, refusedWithin } = outcomeOf(flow);
  if (hasFailed) return `✕ ${flow.error ?? "failed"}`;
  return refusedWithin ? `✓ refused within: ${refusedWithin}` : "✓";
}

function FlowsOf({
  loaded,
  onRetry,
}: {
  readonly loaded: Loaded<{ readonly flows: readonly Summary[] }>;
  readonly onRetry: () => void;
}) {
  return (
    <Panel title="Flows that used it">
      {loaded.state === "failed" && <Refusal error={loaded.error} onRetry={onRetry} />}
      {loaded.state === "ready" && (
        <Table<Summary>
          caption="Flows, newest first"
          rows={loaded.value.flows}
          keyOf={({ traceId }) => traceId}
          empty="None of those that are kept."
          columns={[
            {
              title: "Flow",
              cell: ({ traceId, name, operation }) => (
                <a href={hrefOf(["trace", traceId])}>{name ?? operation}</a>
              ),
            },
            { title: "When", cell: ({ startedAt }) => startedAt },
            { title: "Outcome", cell: outcomeWords },
          ]}
        />
      )}
    </Panel>
  );
}
