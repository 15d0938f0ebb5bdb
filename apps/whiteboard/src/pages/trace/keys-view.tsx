import type { Flow, KeyLane } from "@keymesh/flow/model";
import { lookOf } from "@keymesh/picture";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Table } from "../../components/table.tsx";

const PAST = {
  create: "made",
  import: "received",
  unwrap: "unwrapped",
  derive: "derived",
  use: "used",
  wrap: "wrapped",
  export: "handed out",
  wipe: "wiped",
} as const;

/** Each key's life: what was done with it, by whom, in which step, and where it is in the end. */
export function KeysView({ flow }: { readonly flow: Flow }) {
  return (
    <Table<KeyLane>
      caption="Keys of this flow"
      rows={flow.lanes}
      keyOf={({ kind, fingerprint }) => `${kind} ${fingerprint}`}
      empty="No key took part."
      columns={[
        {
          title: "Key",
          cell: ({ kind, fingerprint }) => (
            <span class="key-chip">
              <KeySign
                kind={kind}
                form={kind === "KMSKey" ? "record" : kind === "EKT" ? "wrapped" : "plaintext"}
              />
              <span>
                {lookOf(kind).name} <code>{fingerprint}</code>
              </span>
            </span>
          ),
        },
        { title: "Life", cell: ({ moments }) => <Life moments={moments} /> },
        {
          title: "In the end",
          cell: (lane) => <End lane={lane} />,
        },
      ]}
    />
  );
}

/** Where a key is once the flow is over; of one that is nowhere, who wiped it last. */
function End({ lane: { presence, moments } }: { readonly lane: KeyLane }) {
  const left = presence.at(-1) ?? [];
  const wiped = moments.findLast(({ act }) => act === "wipe");
  if (left.length === 0)
    return <span class="muted key-end">{wiped ? `✕ gone: wiped by ${wiped.holder}` : "not told"}</span>;
  return left.map(({ holder, form }) => (
    <div key={`${holder} ${form}`} class="key-end">
      {form === "plaintext" ? "in clear" : form === "record" ? "a record" : form} at {holder}
    </div>
  ));
}

function Life({ moments }: Pick<KeyLane, "moments">) {
  return (
    <ol class="key-life">
      {moments.map(({ step, holder, act, form }, i) => (
        <li key={`${i} ${step} ${holder} ${act}`}>
          <span class="muted">{step}</span> {PAST[act]}
          {form === "wrapped" && act !== "wrap" ? ", wrapped," : ""}{" "}
          {act === "export" || act === "import" ? "at" : "by"} {holder}
        </li>
      ))}
    </ol>
  );
}
