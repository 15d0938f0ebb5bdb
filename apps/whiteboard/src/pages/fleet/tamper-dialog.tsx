import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { Refusal } from "../../components/notice.tsx";
import { useAct } from "../../components/use-act.ts";
import { type Hsm, SENSOR_WORDS } from "./fleet.ts";

/** Asks which sensor trips, and whether it is meant. */
export function TamperDialog({ hsm, onClose }: { readonly hsm: Hsm; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [sensor, setSensor] = useState(hsm.sensors[0]?.name ?? "mesh");
  const act = useAct();
  useEffect(() => dialog.current?.showModal(), []);
  const tamper = async () => {
    const isDone = await act.run(() =>
      api(`fleet/${encodeURIComponent(hsm.name)}/tamper`, { method: "POST", json: { sensor } }),
    );
    if (isDone) dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="tamper-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void tamper();
        }}
      >
        <h2 id="tamper-title">Tamper with {hsm.name}?</h2>
        <p>
          It wipes its keys at once and answers nobody, also after a restart, until two operators have it
          back. No key is lost: the other HSMs hold the domain.
        </p>
        <fieldset class="tamper-sensors">
          <legend>Which sensor trips</legend>
          {hsm.sensors.map(({ name }) => (
            <label key={name}>
              <input
                type="radio"
                name="sensor"
                value={name}
                checked={name === sensor}
                onChange={() => setSensor(name)}
              />
              <span>
                <strong>{name}</strong> <span class="muted">{SENSOR_WORDS[name]}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {act.error && <Refusal error={act.error} />}
        <div class="dialog-actions">
          <Button onClick={() => dialog.current?.close()}>Leave it</Button>
          <Button type="submit" look="primary" disabled={act.isBusy}>
            Trip it
          </Button>
        </div>
      </form>
    </dialog>
  );
}
