import { useMemo, useRef, useState } from "preact/hooks";
import type { Summary } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { Refusal } from "../../components/notice.tsx";
import { useKeys } from "../../keyboard/use-keys.ts";
import { replaceQuery } from "../../router/use-place.ts";
import type { PageProps } from "../page.ts";
import { FIELDS, matcherOf } from "./filter.ts";
import { LiveRows } from "./live-rows.tsx";
import { PinDialog } from "./pin-dialog.tsx";
import { MAX_ROWS, useLive } from "./use-live.ts";
import "./live.css";

/** Real calls as they happen. */
export function LivePage({ place: { query } }: PageProps) {
  const text = query.filter ?? "";
  const errorsOnly = query.errors === "true";
  const matches = useMemo(() => matcherOf(text, errorsOnly), [text, errorsOnly]);
  const [isPaused, setPaused] = useState(false);
  const [isRead, setRead] = useState(false);
  const [pinning, setPinning] = useState<Summary>();
  const field = useRef<HTMLInputElement>(null);
  const isHeld = isPaused || isRead || pinning !== undefined;
  const { view, waiting, lost, state, error, show } = useLive(matches, isHeld);
  const top = useRef(() => {});
  useKeys({ "/": () => field.current?.focus(), " ": () => setPaused(!isPaused) });
  return (
    <div class="live">
      <header class="live-head">
        <h1>Calls as they happen</h1>
        <p class={`live-state is-${isHeld ? "held" : state}`} role="status">
          {stateWords(state, isPaused, isHeld)}
        </p>
      </header>
      <div class="live-tools">
        <label class="field live-filter">
          <span>
            Filter <kbd>/</kbd>
          </span>
          <input
            ref={field}
            type="search"
            spellcheck={false}
            autocomplete="off"
            maxLength={200}
            placeholder="decrypt principal:alice error:*"
            value={text}
            onInput={({ currentTarget }) => replaceQuery({ filter: currentTarget.value })}
            onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.blur()}
            aria-label="Filter"
            aria-describedby="live-help"
          />
        </label>
        <label class="live-errors">
          <input
            type="checkbox"
            checked={errorsOnly}
            onChange={({ currentTarget }) =>
              replaceQuery({ errors: currentTarget.checked ? "true" : undefined })
            }
          />{" "}
          Refused and failed only
        </label>
        <Button aria-pressed={isPaused} onClick={() => setPaused(!isPaused)}>
          {isPaused ? "Go on" : "Pause"}
        </Button>
      </div>
      <p class="muted live-help" id="live-help">
        Words are looked for everywhere, or where you say: {FIELDS.map((name) => `${name}:`).join(" ")}
      </p>
      {error && <Refusal error={error} />}
      <p class="live-counts">
        <span>
          {view.flows.length} shown
          {view.dropped > 0 && `, ${view.dropped} older ones let go (${MAX_ROWS} are kept here)`}
        </span>
        {lost > 0 && <span class="is-bad">{lost} were too many to be told</span>}
        {isHeld && waiting > 0 && (
          <Button
            onClick={() => {
              setPaused(false);
              top.current();
            }}
          >
            {waiting} newer: show
          </Button>
        )}
      </p>
      <LiveRows
        flows={view.flows}
        onReading={setRead}
        onPin={setPinning}
        toTop={top}
        empty={
          text || errorsOnly
            ? "No flow of those that are kept is like this. What comes and is will be shown."
            : "No call yet. Make one: with a client, or by running a flow."
        }
      />
      {pinning && <PinDialog flow={pinning} onClose={() => setPinning(undefined)} onPinned={show} />}
    </div>
  );
}

function stateWords(state: string, isPaused: boolean, isHeld: boolean): string {
  if (isPaused) return "Paused";
  if (isHeld) return "Held while you read";
  return { live: "Live", connecting: "Connecting…", failed: "Not connected, trying again" }[state] ?? state;
}
