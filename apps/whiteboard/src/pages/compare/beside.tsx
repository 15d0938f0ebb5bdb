import {
  aligned,
  haveStepsInCommon,
  type LayoutOptions,
  type Pair,
  partingOf,
  storyOf,
} from "@keymesh/picture";
import { useCallback, useMemo } from "preact/hooks";
import type { FlowPicture } from "../../api/types.ts";
import { Narration } from "../../components/flow/narration.tsx";
import { Player, usePlaying } from "../../components/flow/player.tsx";
import { Sequence } from "../../components/flow/sequence.tsx";
import { outcomeOf, runOf } from "../../flows/outcome.ts";
import { useKeys } from "../../keyboard/use-keys.ts";
import { hrefOf } from "../../router/location.ts";
import { replaceQuery } from "../../router/use-place.ts";
import { stepsAt } from "./steps-at.ts";

interface Props {
  readonly left: FlowPicture;
  readonly right: FlowPicture;
  readonly asked: number;
}

const NARROW: LayoutOptions = { lanes: false, minColumnWidth: 66 };

/** Two flows, one step at a time in both; a side without a counterpart waits where it was. */
export function Beside({ left, right, asked }: Props) {
  const { one, other, pairs } = useMemo(() => {
    const a = storyOf(left.flow);
    const b = storyOf(right.flow);
    return { one: a, other: b, pairs: aligned(a, b) };
  }, [left, right]);
  const last = Math.max(1, pairs.length);
  const at = Math.min(last, Math.max(1, Math.trunc(asked) || 1));
  const go = useCallback((next: number) => replaceQuery({ step: Math.min(last, Math.max(1, next)) }), [last]);
  const playing = usePlaying(at, last, go);
  useKeys({ arrowright: () => go(at + 1), arrowleft: () => go(at - 1), " ": playing.toggle });
  const steps = stepsAt(pairs, at);
  const goTo = (side: "left" | "right") => (step: number) =>
    go(pairs.findIndex((pair) => pair[side] === step) + 1);
  return (
    <>
      <div class="compare-player">
        <Player step={at} last={last} onStep={go} playing={playing} />
        <Parting pairs={pairs} at={at} onStep={go} />
      </div>
      <div class="beside">
        <Side
          title="Left"
          picture={left}
          flow={one}
          step={steps.left}
          isHere={pairs[at - 1]?.left !== undefined}
          onStep={goTo("left")}
        />
        <Side
          title="Right"
          picture={right}
          flow={other}
          step={steps.right}
          isHere={pairs[at - 1]?.right !== undefined}
          onStep={goTo("right")}
        />
      </div>
    </>
  );
}

/** The way to where the two part, or that there is none: they are the same, or have nothing in common to begin with. */
function Parting({
  pairs,
  at,
  onStep,
}: {
  readonly pairs: readonly Pair[];
  readonly at: number;
  readonly onStep: (step: number) => void;
}) {
  const parting = partingOf(pairs);
  if (parting === undefined) return <span class="muted">They are the same all along.</span>;
  if (!haveStepsInCommon(pairs)) return <span class="muted">They have no step in common.</span>;
  if (parting === 0)
    return <span class="muted">They part at the first step: they ask for other things.</span>;
  const isThere = at === parting + 1;
  return (
    <button type="button" class="button" aria-pressed={isThere} onClick={() => onStep(parting + 1)}>
      {isThere ? "Here they part" : "Where they part"}
    </button>
  );
}

interface SideProps {
  readonly title: string;
  readonly picture: FlowPicture;
  readonly flow: FlowPicture["flow"];
  readonly step: number;
  readonly isHere: boolean;
  readonly onStep: (step: number) => void;
}

function Side({ title, picture: { summary }, flow, step, isHere, onStep }: SideProps) {
  const isBroken = outcomeOf(summary).hasFailed || runOf(summary.operation)?.variant !== undefined;
  return (
    <section class={`side ${isBroken ? "is-failed" : ""}`} aria-label={title}>
      <header>
        <h2>
          <a href={hrefOf(["trace", summary.traceId])}>{summary.name ?? summary.operation}</a>
        </h2>
        {summary.error && <span class={isBroken ? "is-bad" : "muted"}>{summary.error}</span>}
      </header>
      <div class="side-picture">
        <Sequence flow={flow} step={step} isWaiting={!isHere} onStep={onStep} layout={NARROW} lanes={false} />
      </div>
      {isHere ? (
        <Narration flow={flow} step={step} />
      ) : (
        <p class="muted side-waits">
          {step === 0 ? "It has not begun: " : `It waits after step ${step}: `}
          the other side goes on alone here.
        </p>
      )}
    </section>
  );
}
