import { Component } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Summary } from "../../api/types.ts";
import { outcomeOf, runOf } from "../../flows/outcome.ts";
import { hrefOf } from "../../router/location.ts";
import { rowsInSight } from "./live-list.ts";

/** As live.css has it. */
const ROW_PX = 58;

interface Props {
  readonly flows: readonly Summary[];
  /** Whether somebody is at the list: it scrolled away from the newest, or has the focus or the mouse within. */
  readonly onReading: (isReading: boolean) => void;
  readonly onPin: (flow: Summary) => void;
  /** Set to what goes to the newest. */
  readonly toTop: { current: () => void };
  readonly empty: string;
}

/** The list, of which only what is in sight is drawn. */
export function LiveRows({ flows, onReading, onPin, toTop, empty }: Props) {
  const box = useRef<HTMLElement>(null);
  const [sight, setSight] = useState({ top: 0, height: 900 });
  const at = useRef({ isOver: false, isFocused: false, isAway: false });
  const tell = (change: Partial<typeof at.current>) => {
    Object.assign(at.current, change);
    const { isOver, isFocused, isAway } = at.current;
    onReading(isOver || isFocused || isAway);
  };
  const look = () => {
    // A scroll or a resize may be told after the page was left.
    if (!box.current) return;
    const { scrollTop, clientHeight } = box.current;
    setSight({ top: scrollTop, height: clientHeight });
    tell({ isAway: scrollTop > ROW_PX / 2 });
  };
  useEffect(() => {
    const measured = box.current!;
    const observer = new ResizeObserver(look);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  toTop.current = () => {
    if (!box.current) return;
    box.current.scrollTop = 0;
    tell({ isOver: false, isFocused: false, isAway: false });
  };
  const { from, to } = rowsInSight(flows.length, ROW_PX, sight.top, sight.height);
  return (
    <section
      ref={box}
      class="live-rows"
      aria-label="Flows, newest first"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
      tabIndex={0}
      onScroll={look}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && tell({ isOver: true })}
      onPointerLeave={() => tell({ isOver: false })}
      onFocusCapture={() =>
        tell({
          isFocused: box.current?.matches(":focus-within:has(:focus-visible), :focus-visible") ?? false,
        })
      }
      onBlurCapture={() => tell({ isFocused: false })}
    >
      {flows.length === 0 && <p class="muted live-empty">{empty}</p>}
      <ol style={{ height: `${flows.length * ROW_PX}px` }}>
        {flows.slice(from, to).map((flow, i) => (
          <Row
            key={flow.traceId}
            flow={flow}
            topPx={(from + i) * ROW_PX}
            at={from + i + 1}
            count={flows.length}
            onPin={onPin}
          />
        ))}
      </ol>
    </section>
  );
}

interface RowProps {
  readonly flow: Summary;
  readonly topPx: number;
  readonly at: number;
  readonly count: number;
  readonly onPin: (flow: Summary) => void;
}

/** One flow. It is drawn again only when it grew or moved. */
class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const { flow, topPx, count } = this.props;
    return next.flow !== flow || next.topPx !== topPx || next.count !== count;
  }

  override render({ flow, topPx, at, count, onPin }: RowProps) {
    const { traceId, operation, name, error, complete, services = [], principals = [], keyIds = [] } = flow;
    const title = name ?? operation;
    const { hasFailed, refusedWithin } = outcomeOf(flow);
    const run = runOf(operation);
    return (
      <li
        class={`live-row${hasFailed ? " is-failed" : ""}`}
        style={{ transform: `translateY(${topPx}px)` }}
        aria-setsize={count}
        aria-posinset={at}
      >
        <span class="live-time">{timeWords(flow.startedAt)}</span>
        <a class="live-title" href={hrefOf(["trace", traceId])} title={title}>
          {title}
        </a>
        <span class="live-outcome">
          {hasFailed ? (
            <span class="is-bad">✕ {error ?? "failed"}</span>
          ) : complete ? (
            <>
              {refusedWithin && <span class="live-within">refused within: {refusedWithin} · </span>}
              <span class="live-good">✓ {flow.durationMs.toFixed(1)} ms</span>
            </>
          ) : (
            <span class="muted">… {flow.spans} spans</span>
          )}
        </span>
        <span class="live-who" title={[...principals, ...keyIds].join("\n")}>
          {short(principals)}
          {keyIds.length > 0 && <code> {short(keyIds)}</code>}
          <span class="live-through"> {services.join(" · ")}</span>
        </span>
        <span class="live-acts">
          {run && (
            <a
              href={hrefOf(["board", run.scenario], { trace: traceId, variant: run.variant, step: 1 })}
              aria-label={`Board of ${title}`}
            >
              Board
            </a>
          )}
          <button type="button" class="link" aria-label={`Pin ${title}`} onClick={() => onPin(flow)}>
            {flow.pinned ? "Pinned" : "Pin"}
          </button>
        </span>
      </li>
    );
  }
}

function short(names: readonly string[]): string {
  const [first = "", ...more] = names;
  const last = first.replace(/^arn:aws[^:]*:(?:(?:iam|sts)::|kms:[^:]*:\d+:)/, "");
  return more.length === 0 ? last : `${last} +${more.length}`;
}

function timeWords(startedAt: string): string {
  const time = new Date(startedAt);
  return `${time.toLocaleTimeString("en-GB")}.${String(time.getMilliseconds()).padStart(3, "0")}`;
}
