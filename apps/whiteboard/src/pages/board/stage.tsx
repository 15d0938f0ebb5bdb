import type { KeyKind } from "@keymesh/flow/model";
import { KIND_LOOKS, storyOf } from "@keymesh/picture";
import { useCallback, useMemo, useRef, useState } from "preact/hooks";
import type { Fact, FlowPicture } from "../../api/types.ts";
import { Facts } from "../../components/flow/facts.tsx";
import { Legend } from "../../components/flow/legend.tsx";
import { Player, usePlaying } from "../../components/flow/player.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { useRoomBelow } from "../../components/use-room-below.ts";
import { ExportMenu } from "../../exports/export-menu.tsx";
import { HelpDialog } from "../../keyboard/help-dialog.tsx";
import { useKeys } from "../../keyboard/use-keys.ts";
import { hrefOf, type Place } from "../../router/location.ts";
import { go, replaceQuery } from "../../router/use-place.ts";
import { FilteredSteps } from "./filtered-steps.tsx";
import { PresenterNotes } from "./presenter-notes.tsx";
import { StepTold } from "./step-told.tsx";

interface Props {
  readonly picture: FlowPicture;
  readonly place: Place;
  readonly facts: readonly Fact[] | undefined;
  readonly notes: string | undefined;
}

/** The flow that is on the board: the picture, its steps in words, playback. What is seen is in the address. */
export function Stage({ picture, place, facts, notes }: Props) {
  const { query } = place;
  const isFull = query.detail === "all";
  const flow = useMemo(() => (isFull ? picture.flow : storyOf(picture.flow)), [picture, isFull]);
  const last = flow.steps.length;
  const step = Math.min(last, Math.max(1, Math.trunc(Number(query.step)) || 1));
  const solo = KIND_LOOKS.find(({ kind }) => kind === query.solo)?.kind;
  const setSolo = (kind: KeyKind | undefined) => replaceQuery({ solo: kind });
  const areWorldsShown = query.worlds !== "0";
  const [areBytesShown, setBytes] = useState(false);
  const [areNotesShown, setNotes] = useState(query.notes === "1");
  const [isHelpOpen, setHelp] = useState(false);
  const [isExportOpen, setExport] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  const work = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(work);
  const onStep = useCallback(
    (next: number) => replaceQuery({ step: Math.min(last, Math.max(1, next)) }),
    [last],
  );
  const playing = usePlaying(step, last, onStep);
  const setDetail = (isAll: boolean) => {
    const spanId = flow.steps[step - 1]?.spanId;
    const other = isAll ? picture.flow : storyOf(picture.flow);
    const at = other.steps.find((one) => one.spanId === spanId && one.kind === flow.steps[step - 1]?.kind);
    replaceQuery({ detail: isAll ? "all" : undefined, step: at?.number ?? 1 });
  };
  const toggleNotes = () => {
    setNotes(!areNotesShown);
    replaceQuery({ notes: areNotesShown ? undefined : 1 });
  };
  const solos = KIND_LOOKS.slice(0, 6).map(
    ({ kind }, i) => [String(i + 1), () => setSolo(solo === kind ? undefined : kind)] as const,
  );
  useKeys({
    arrowright: () => onStep(step + 1),
    arrowleft: () => onStep(step - 1),
    home: () => onStep(1),
    end: () => onStep(last),
    " ": playing.toggle,
    w: () => replaceQuery({ worlds: areWorldsShown ? 0 : undefined }),
    b: () => setBytes(!areBytesShown),
    d: () => setDetail(!isFull),
    n: toggleNotes,
    p: () => go(["practice"], { flow: place.path[1] }),
    e: () => setExport(!isExportOpen),
    "/": () => search.current?.focus(),
    "?": () => setHelp(true),
    escape: () => setSolo(undefined),
    ...Object.fromEntries(solos),
  });
  const hasFacts = facts !== undefined && facts.length > 0;
  return (
    <div class={`stage ${areNotesShown ? "has-notes" : ""}`}>
      <div class="stage-bar">
        <Legend flow={flow} solo={solo} onSolo={setSolo} />
        <div class="stage-tools">
          <button type="button" class="button" aria-pressed={isFull} onClick={() => setDetail(!isFull)}>
            {isFull ? `Every call: ${picture.flow.steps.length}` : "Every call"}
          </button>
          <button
            type="button"
            class="button"
            aria-pressed={areBytesShown}
            onClick={() => setBytes(!areBytesShown)}
          >
            Bytes
          </button>
          <button type="button" class="button" aria-pressed={areNotesShown} onClick={toggleNotes}>
            Notes
          </button>
          <a class="button" href={hrefOf(["trace", picture.summary.traceId])}>
            Trace
          </a>
          <a class="button" href={hrefOf(["where", picture.summary.traceId], { step })}>
            Where
          </a>
          <ExportMenu flow={flow} isOpen={isExportOpen} onOpen={setExport} />
          <button
            type="button"
            class="button"
            aria-label="Keyboard and glossary"
            onClick={() => setHelp(true)}
          >
            ?
          </button>
        </div>
      </div>
      <div
        class={hasFacts ? "stage-work has-facts" : "stage-work"}
        ref={work}
        style={{ "--room": `${room}px` }}
      >
        <div class="stage-picture">
          <Sequence flow={flow} step={step} onStep={onStep} solo={solo} areWorldsShown={areWorldsShown} />
        </div>
        <aside class="stage-side" aria-label="The step in words">
          <div class="stage-player">
            <Player step={step} last={last} onStep={onStep} playing={playing} />
          </div>
          <StepTold flow={flow} step={step} areBytesShown={areBytesShown}>
            {areNotesShown && <PresenterNotes flow={flow} step={step} summary={notes} />}
          </StepTold>
          <FilteredSteps flow={flow} step={step} onStep={onStep} search={search} />
        </aside>
      </div>
      {hasFacts && (
        <section class="stage-facts" aria-label="What the run established">
          <h2>What it established</h2>
          <Facts facts={facts} />
        </section>
      )}
      {isHelpOpen && <HelpDialog onClose={() => setHelp(false)} />}
    </div>
  );
}
