import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import type { Health, Info, Scenario } from "../../api/types.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { CopyButton } from "../../components/copy-button.tsx";
import { DropZone } from "../../components/drop-zone.tsx";
import { Refusal } from "../../components/notice.tsx";
import { Panel } from "../../components/panel.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { Tabs } from "../../components/tabs.tsx";
import { loadScenarios } from "../../flows/scenarios.ts";
import { wantRun } from "../../flows/wanted-run.ts";
import { hrefOf } from "../../router/location.ts";
import { go } from "../../router/use-place.ts";
import { environments } from "./environments.ts";
import "./home.css";

/** What whoever opens the page for the first time should see first. */
const FIRST = "s3-put";

/** Pick a flow; how the mesh is; what to paste so that a client talks to it. */
export function HomePage() {
  const [scenarios, retry] = useLoaded("scenarios", loadScenarios);
  const [info] = useLoaded("info", (signal) => api<Info>("info", { signal }));
  const [health] = useLoaded("health", (signal) => api<Health>("health", { signal }));
  const [file, setFile] = useState<File>();
  const all = scenarios.state === "ready" ? scenarios.value : [];
  const first = all.find(({ name }) => name === FIRST);
  const run = ({ name, takesFile }: Scenario, variant?: string) => {
    wantRun({ flow: name, variant, file: takesFile ? file : undefined });
    go(["board", name]);
  };
  return (
    <div class="home">
      <section class="home-intro">
        <h1>Who holds which key, in what form, until when</h1>
        <p>
          Pick a flow. The mesh runs it for real, on real services and HSMs, and the whiteboard draws what
          they recorded: every call, every key, every decision.
        </p>
        <DropZone file={file} onFile={setFile} />
      </section>
      <div class="home-flows">
        {scenarios.state === "failed" && <Refusal error={scenarios.error} onRetry={retry} />}
        {scenarios.state === "loading" && <p class="muted">Asking the mesh…</p>}
        {first && <First scenario={first} file={file} onRun={() => run(first)} />}
        {[...Map.groupBy(all, ({ group }) => group)].map(([group, members]) => (
          <section key={group} class="flow-group">
            <h2>{group}</h2>
            <ul>
              {members.map((scenario) => (
                <li key={scenario.name}>
                  <FlowCard scenario={scenario} onRun={(variant) => run(scenario, variant)} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <aside class="home-aside" aria-label="This mesh">
        {info.state === "ready" && <Connect info={info.value} />}
        {health.state === "ready" && (
          <HealthPanel health={health.value} info={info.state === "ready" ? info.value : undefined} />
        )}
      </aside>
    </div>
  );
}

function First({
  scenario,
  file,
  onRun,
}: {
  readonly scenario: Scenario;
  readonly file: File | undefined;
  readonly onRun: () => void;
}) {
  return (
    <section class="first-flow" aria-label="Start here">
      <div>
        <p class="first-flow-name">Start here · {scenario.name}</p>
        <h2>{scenario.title}</h2>
        <p>{sentence(scenario.summary)}</p>
      </div>
      <button type="button" class="button button-primary first-flow-run" onClick={onRun}>
        {file ? `Encrypt ${short(file.name)}` : "Run it and watch"}
      </button>
    </section>
  );
}

function FlowCard({
  scenario: { name, title, summary, variants },
  onRun,
}: {
  readonly scenario: Scenario;
  readonly onRun: (variant?: string) => void;
}) {
  return (
    <div class="flow-card">
      <a class="flow-card-title" href={hrefOf(["board", name])}>
        {title}
      </a>
      <code class="flow-card-name">{name}</code>
      <p>{sentence(summary)}</p>
      <div class="flow-card-foot">
        <span class="flow-card-breaks">
          {variants.length > 0 && <span class="muted">Break it:</span>}
          {variants.map((variant) => (
            <button
              key={variant.name}
              type="button"
              class="link"
              title={variant.summary}
              aria-label={`Break it: ${title}, ${variant.title}`}
              onClick={() => onRun(variant.name)}
            >
              {variant.title}
            </button>
          ))}
        </span>
        <button type="button" class="button" aria-label={`Run: ${title}`} onClick={() => onRun()}>
          Run
        </button>
      </div>
    </div>
  );
}

function Connect({ info }: { readonly info: Info }) {
  const all = environments(location.origin, info);
  const [name, setName] = useState(all[0]!.name);
  const chosen = all.find((one) => one.name === name) ?? all[0]!;
  return (
    <Panel
      title="Point a client here"
      actions={<CopyButton text={chosen.text} what={`the environment for ${chosen.name}`} />}
    >
      <Tabs
        label="Clients"
        tabs={all.map((one) => ({ name: one.name, title: one.name }))}
        current={chosen.name}
        onTab={setName}
      >
        <ScrollRegion class="environment" label={`Environment for ${chosen.name}`}>
          <pre>{chosen.text}</pre>
        </ScrollRegion>
      </Tabs>
    </Panel>
  );
}

function HealthPanel({ health, info }: { readonly health: Health; readonly info: Info | undefined }) {
  const services = Object.entries(health.services);
  return (
    <Panel title="Mesh">
      <ul class="members">
        {services.map(([name, state]) => (
          <li key={name} class={`member is-${state}`}>
            <span aria-hidden="true">{state === "up" ? "●" : "■"}</span> {name}
            <span class="visually-hidden"> is {state}</span>
            {state === "down" && <span aria-hidden="true"> down</span>}
          </li>
        ))}
      </ul>
      {info && (
        <p class="muted">
          {info.hsms} HSMs · {info.regions.join(", ")} · version {info.version}
        </p>
      )}
    </Panel>
  );
}

/** Summaries are written without a full stop. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function short(name: string): string {
  return name.length > 28 ? `${name.slice(0, 16)}…${name.slice(-9)}` : name;
}
