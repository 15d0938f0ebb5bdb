import type { Flow, KeyForm } from "@keymesh/flow/model";
import { storyOf, titleOf } from "@keymesh/picture";
import { useCallback, useMemo } from "preact/hooks";
import { useLoaded } from "../../api/use-loaded.ts";
import { InClearNow } from "../../components/flow/in-clear-now.tsx";
import { KeyName, KeySign } from "../../components/flow/key-sign.tsx";
import { Player, usePlaying } from "../../components/flow/player.tsx";
import { Refusal } from "../../components/notice.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";
import { loadPicture } from "../../flows/scenarios.ts";
import { useKeys } from "../../keyboard/use-keys.ts";
import { hrefOf } from "../../router/location.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { cellsAt, placesOf } from "./matrix.ts";
import "./where.css";

/** Which key is where, in what form, at any moment of a flow: who could read it now? */
export function WherePage({ place }: PageProps) {
  const traceId = place.path[1] ?? "";
  const [picture, retry] = useLoaded(traceId, (signal) => loadPicture(traceId, signal));
  const flow = useMemo(
    () => (picture.state === "ready" ? storyOf(picture.value.flow) : undefined),
    [picture],
  );
  return (
    <div class="where">
      <header>
        <p class="board-crumb">
          <a href={hrefOf(["trace", traceId])}>Trace</a> / where
        </p>
        <h1>Who could read which key now?</h1>
      </header>
      {picture.state === "failed" && <Refusal error={picture.error} onRetry={retry} />}
      {flow && <Matrix flow={flow} asked={Number(place.query.step)} />}
    </div>
  );
}

function Matrix({ flow, asked }: { readonly flow: Flow; readonly asked: number }) {
  const last = flow.steps.length;
  const step = Math.min(last, Math.max(1, Math.trunc(asked) || 1));
  const onStep = useCallback(
    (next: number) => replaceQuery({ step: Math.min(last, Math.max(1, next)) }),
    [last],
  );
  const playing = usePlaying(step, last, onStep);
  useKeys({ arrowright: () => onStep(step + 1), arrowleft: () => onStep(step - 1), " ": playing.toggle });
  const places = placesOf(flow);
  return (
    <>
      <Player step={step} last={last} onStep={onStep} playing={playing} />
      <div class="where-now" aria-live="polite">
        <p>
          <strong>After step {step}:</strong> {titleOf(flow.steps[step - 1]!)}
        </p>
        <InClearNow flow={flow} step={step} />
      </div>
      <ScrollRegion class="table-scroll" label="Keys and places">
        <table class="matrix">
          <caption class="visually-hidden">Which key is where after step {step}</caption>
          <thead>
            <tr>
              <th scope="col">Key</th>
              {places.map(({ name, world }) => (
                <th key={name} scope="col" class={`is-${world}`}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {flow.lanes.map((lane) => (
              <tr key={`${lane.kind} ${lane.fingerprint}`}>
                <th scope="row">
                  <span class="key-chip">
                    <KeySign
                      kind={lane.kind}
                      form={lane.kind === "KMSKey" ? "record" : lane.kind === "EKT" ? "wrapped" : "plaintext"}
                    />
                    <span>
                      <KeyName kind={lane.kind} /> <code>{lane.fingerprint.slice(0, 8)}</code>
                    </span>
                  </span>
                </th>
                {cellsAt(lane, places, step).map(({ place: { name, world }, forms, wasHere }) => (
                  <td key={name} class={`is-${world}`}>
                    {forms.map((form) => (
                      <span key={form} class={`cell is-${form}`}>
                        <KeySign kind={lane.kind} form={form} size={26} />
                        <span>{WORDS[form]}</span>
                      </span>
                    ))}
                    {forms.length === 0 && wasHere && (
                      <span class="cell is-gone">
                        <span aria-hidden="true">✕</span> gone
                      </span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

const WORDS: Readonly<Record<KeyForm, string>> = {
  plaintext: "in clear",
  wrapped: "wrapped",
  record: "record",
};
