import type { ComponentChildren } from "preact";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Panel } from "../../components/panel.tsx";
import { Table } from "../../components/table.tsx";
import { type Domain, type Fleet, memberState } from "./fleet.ts";

type Row = Fleet["regions"][number];

/** Each Region's domain: who is in it, who may change it, under which keys HBKs are wrapped. */
export function RegionsPanel({ fleet }: { readonly fleet: Fleet }) {
  const open =
    (show: (domain: Extract<Domain, { state: "open" }>) => ComponentChildren) =>
    ({ domain }: Row) =>
      domain.state === "open" ? show(domain) : <span class="muted">–</span>;
  return (
    <Panel title="Regions">
      <Table<Row>
        caption="Domains by Region"
        rows={fleet.regions}
        keyOf={({ region }) => region}
        empty="This mesh has no Region."
        columns={[
          { title: "Region", cell: ({ region }) => <strong>{region}</strong> },
          {
            title: "Domain",
            cell: ({ domain }) =>
              domain.state === "open" ? (
                `open, version ${domain.version}`
              ) : (
                <span class="is-bad">closed: no HSM that answers holds it</span>
              ),
          },
          {
            title: "Members",
            cell: open(({ members }) => (
              <ul class="domain-names">
                {members.map((member) => {
                  const state = memberState(member, fleet.hsms);
                  return (
                    <li key={member.name}>
                      {member.name} <span class={state === member.kind ? "muted" : "is-bad"}>{state}</span>
                    </li>
                  );
                })}
              </ul>
            )),
          },
          {
            title: "Operators",
            cell: open(({ operators }) => (
              <ul class="domain-names">
                {operators.map(({ name, role }) => (
                  <li key={name}>
                    {name} <span class="muted">{role}</span>
                  </li>
                ))}
              </ul>
            )),
          },
          {
            title: "Domain keys by id",
            cell: open(({ domainKeyIds }) => (
              <ol class="domain-names">
                {domainKeyIds.map((id, i) => (
                  <li key={id} class="domain-key">
                    <KeySign kind="DomainKey" form="record" size={18} />
                    <code>{id}</code>
                    {i === 0 && <span class="muted">active</span>}
                  </li>
                ))}
              </ol>
            )),
          },
        ]}
      />
    </Panel>
  );
}
