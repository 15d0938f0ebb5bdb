import type { Flow, KeyKind } from "@keymesh/flow/model";
import { useCallback, useState } from "preact/hooks";
import { Legend } from "../../components/flow/legend.tsx";
import { Narration } from "../../components/flow/narration.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { StepList } from "../../components/flow/step-list.tsx";
import { useKeys } from "../../keyboard/use-keys.ts";
import type { Place } from "../../router/location.ts";
import { replaceQuery } from "../../router/use-place.ts";

/** The whole sequence; a step that is chosen is told beside it. */
export function SequenceView({ flow, place }: { readonly flow: Flow; readonly place: Place }) {
  const [solo, setSolo] = useState<KeyKind>();
  const asked = Math.trunc(Number(place.query.step));
  const step = asked >= 1 && asked <= flow.steps.length ? asked : undefined;
  const onStep = useCallback((next: number) => replaceQuery({ step: next }), []);
  useKeys({
    arrowright: () => onStep(Math.min(flow.steps.length, (step ?? 0) + 1)),
    arrowleft: () => onStep(Math.max(1, (step ?? 2) - 1)),
    escape: () => replaceQuery({ step: undefined }),
  });
  return (
    <div class="sequence-view">
      <Legend flow={flow} solo={solo} onSolo={setSolo} />
      <div class="sequence-view-picture">
        <Sequence flow={flow} step={step} onStep={onStep} solo={solo} follow={false} />
      </div>
      <div class="sequence-view-side">
        {step === undefined ? (
          <p class="muted">Choose a step to have it told.</p>
        ) : (
          <Narration flow={flow} step={step} areBytesShown />
        )}
        <StepList flow={flow} step={step} onStep={onStep} />
      </div>
    </div>
  );
}
