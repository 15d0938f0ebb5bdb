import type { Flow, KeyKind } from "@keymesh/flow/model";
import {
  elementOf,
  type Group,
  type LayoutOptions,
  layOut,
  type Shape,
  sketched,
  VARIABLES,
} from "@keymesh/picture";
import { memo } from "preact/compat";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { useShownTheme } from "../../theme/use-shown-theme.ts";
import { useWidth } from "../use-width.ts";
import { Drawn } from "./drawn.tsx";
import "./sequence.css";

interface Props {
  readonly flow: Flow;
  /** The step that is told; what comes after it is faint. Absent: the whole flow, as it was. */
  readonly step?: number | undefined;
  /** Whether nothing happens here now: the step was the latest, and is marked as what is over. */
  readonly isWaiting?: boolean;
  readonly onStep?: (step: number) => void;
  /** Shown alone. */
  readonly solo?: KeyKind | undefined;
  readonly areWorldsShown?: boolean;
  readonly lanes?: boolean;
  readonly layout?: LayoutOptions;
  /** Keeps the step in view. */
  readonly follow?: boolean;
}

/** Below this width words no longer fit beside the lines. */
const COMPACT_BELOW = 640;

/** The sequence as a picture. The ordered list of steps says the same in words, so that this is hidden from who cannot see it. */
export function Sequence(props: Props) {
  const { flow, step, onStep, solo, areWorldsShown = true, lanes = true, layout, follow = true } = props;
  const { isWaiting = false } = props;
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame);
  const theme = useShownTheme();
  const picture = useMemo(() => {
    if (width === 0) return undefined;
    const isCompact = width < COMPACT_BELOW;
    const laidOut = layOut(flow, {
      width,
      density: isCompact ? "compact" : "full",
      lanes: lanes && !isCompact,
      ...(isCompact ? {} : layout),
    });
    return theme === "hand" ? sketched(laidOut) : laidOut;
  }, [flow, width, theme === "hand", lanes, layout]);
  useLayoutEffect(() => {
    if (frame.current) markSteps(frame.current, step);
  }, [picture, step]);
  // For whoever measures how long a flow takes to be seen: the frame after the one it was put into.
  useEffect(() => {
    if (picture) requestAnimationFrame(() => setTimeout(() => performance.mark("keymesh.drawn")));
  }, [picture]);
  const row = picture?.rows.find((one) => one.step === step);
  useEffect(() => {
    if (follow && row && picture && frame.current) scrollTo(frame.current, row, picture.headHeight);
  }, [picture, row, follow]);
  return (
    <div
      ref={frame}
      class={`sequence ${solo ? `solo solo-${solo}` : ""} ${areWorldsShown ? "" : "no-worlds"}`}
      aria-hidden="true"
    >
      {picture && (
        <>
          <svg
            class="sequence-heads"
            aria-hidden="true"
            width={picture.width}
            height={picture.headHeight}
            viewBox={`0 0 ${picture.width} ${picture.headHeight}`}
          >
            <Shapes shapes={picture.heads} />
          </svg>
          <svg
            class="sequence-body"
            aria-hidden="true"
            width={picture.width}
            height={picture.height}
            viewBox={`0 0 ${picture.width} ${picture.height}`}
          >
            <Body groups={picture.groups} isFrame />
            {row && (
              <rect
                class={isWaiting ? "row-now is-waiting" : "row-now"}
                x="1"
                y={row.y}
                width={picture.width - 2}
                height={row.height}
                rx="5"
              />
            )}
            <Body groups={picture.groups} isFrame={false} />
            {picture.rows.map(({ step: number, y, height }) => (
              // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; the list of steps is for everybody.
              <rect
                key={number}
                data-row={number}
                class="row-hit"
                x="0"
                y={y}
                width={picture.width}
                height={height}
                onClick={() => onStep?.(number)}
              />
            ))}
          </svg>
        </>
      )}
    </div>
  );
}

const Shapes = memo(({ shapes }: { readonly shapes: readonly Shape[] }) => (
  <Drawn elements={shapes.map((shape) => elementOf(shape, VARIABLES))} />
));

/** The frame lies below the mark of the step, the rest above. Drawn once for a layout; the step is shown by classes, so that stepping draws nothing anew. */
const Body = memo(({ groups, isFrame }: { readonly groups: readonly Group[]; readonly isFrame: boolean }) => (
  <>
    {groups
      .filter(({ name }) => (name === "frame") === isFrame)
      .map(({ name, step, shapes }, i) => (
        <g key={i} class={`g-${name}`} data-step={step}>
          <Shapes shapes={shapes} />
        </g>
      ))}
  </>
));

function markSteps(frame: HTMLElement, now: number | undefined): void {
  for (const group of frame.querySelectorAll<SVGGElement>("g[data-step]")) {
    const step = Number(group.dataset.step);
    group.classList.toggle("is-future", now !== undefined && step > now);
    group.classList.toggle("is-now", step === now);
  }
}

/** Brings a row into view within the frame alone: the page around it stays where the visitor has it. */
function scrollTo(
  frame: HTMLElement,
  row: { readonly y: number; readonly height: number },
  headHeight: number,
): void {
  const room = frame.clientHeight - headHeight;
  const margin = Math.min(60, Math.max(0, (room - row.height) / 2));
  const { scrollTop } = frame;
  if (row.y - margin < scrollTop) frame.scrollTop = row.y - margin;
  else if (row.y + row.height + margin > scrollTop + room)
    frame.scrollTop = row.y + row.height + margin - room;
}
