import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Refusal } from "../../components/notice.tsx";
import { useAct } from "../../components/use-act.ts";
import type { Hsm, Sensor } from "./fleet.ts";
import { TamperDialog } from "./tamper-dialog.tsx";

const STATES = {
  serving: { sign: "●", words: "serving" },
  tampered: { sign: "✕", words: "tampered with: wiped and mute" },
  away: { sign: "■", words: "away" },
} as const;

/** One HSM: how it is, what it holds, its sensors. */
export function HsmCard({ hsm, onChanged }: { readonly hsm: Hsm; readonly onChanged: () => void }) {
  const [isAsking, setAsking] = useState(false);
  const readmission = useAct();
  const { sign, words } = STATES[hsm.state];
  const readmit = async () => {
    await readmission.run(() => api(`fleet/${encodeURIComponent(hsm.name)}/readmit`, { method: "POST" }));
    onChanged();
  };
  return (
    <section class={`hsm is-${hsm.state}`} aria-label={hsm.name}>
      <header class="hsm-head">
        <h2>{hsm.name}</h2>
        <p class="hsm-state" role="status">
          <span aria-hidden="true">{sign}</span> {words}
        </p>
      </header>
      <dl class="hsm-facts">
        <div>
          <dt>Holds the domain of</dt>
          <dd>{hsm.regions.length === 0 ? "no Region" : hsm.regions.join(", ")}</dd>
        </div>
        <div>
          <dt>HBKs unwrapped in its memory</dt>
          <dd class="hsm-hbks">
            <KeySign kind="HBK" isWiped={hsm.state === "tampered"} size={20} /> {hsm.cachedHbks}
          </dd>
        </div>
      </dl>
      <h3>Sensors</h3>
      {hsm.sensors.length === 0 ? (
        <p class="hsm-nothing">It does not tell.</p>
      ) : (
        <ul class="sensors">
          {hsm.sensors.map((sensor) => (
            <SensorSign key={sensor.name} sensor={sensor} />
          ))}
        </ul>
      )}
      {readmission.error && <Refusal error={readmission.error} />}
      <div class="hsm-tools">
        {hsm.state === "serving" && <Button onClick={() => setAsking(true)}>Tamper with {hsm.name}…</Button>}
        {hsm.state === "tampered" && (
          <Button onClick={() => void readmit()} disabled={readmission.isBusy}>
            {readmission.isBusy || hsm.readmissionAsked
              ? "Two operators are signing…"
              : `Ask for ${hsm.name} back`}
          </Button>
        )}
      </div>
      {isAsking && (
        <TamperDialog
          hsm={hsm}
          onClose={() => {
            setAsking(false);
            onChanged();
          }}
        />
      )}
    </section>
  );
}

function SensorSign({ sensor: { name, state, trippedAt } }: { readonly sensor: Sensor }) {
  return (
    <li class={`sensor is-${state}`}>
      <span aria-hidden="true">{state === "tripped" ? "✕" : "✓"}</span> {name}
      <span class="visually-hidden"> {state}</span>
      {trippedAt && <span class="sensor-at">tripped {new Date(trippedAt).toLocaleTimeString()}</span>}
    </li>
  );
}
