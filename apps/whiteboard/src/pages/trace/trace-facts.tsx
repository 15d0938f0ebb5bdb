import type { Flow } from "@keymesh/flow/model";
import { bytesWords, lookOf, microsWords } from "@keymesh/picture";
import type { Summary } from "../../api/types.ts";
import { KeySign } from "../../components/flow/key-sign.tsx";
import { Notice } from "../../components/notice.tsx";
import { outcomeOf } from "../../flows/outcome.ts";

/** What there is to say of a trace in a few lines: how long, how many, how it ended, what lies at rest. */
export function TraceFacts({ summary, flow }: { readonly summary: Summary; readonly flow: Flow }) {
  const isWhole = summary.complete && flow.orphanSpans === 0 && !summary.droppedSpans;
  const { hasFailed, refusedWithin } = outcomeOf(summary);
  return (
    <>
      <ul class="trace-facts">
        <li>{new Date(summary.startedAt).toLocaleString()}</li>
        <li>{microsWords(flow.durationMicros)}</li>
        <li>{summary.spans} spans</li>
        {hasFailed && <li class="is-bad">{summary.error ?? "failed"}</li>}
        {refusedWithin && <li>a call within was refused: {refusedWithin}</li>}
        {flow.atRest.stored.map(({ what, where, bytes }) => (
          <li key={`${what} ${where}`}>
            at rest in {where}: {what}
            {bytes ? `, ${bytesWords(bytes)}` : ""}
          </li>
        ))}
        {flow.atRest.inClear.map(({ kind, fingerprint, holder }) => (
          <li key={`${kind} ${fingerprint} ${holder}`} class="trace-left">
            <KeySign kind={kind} size={18} /> {lookOf(kind).name} still in clear at {holder}
          </li>
        ))}
      </ul>
      {!isWhole && (
        <Notice kind="info" title="The recording is not whole">
          Spans are missing{summary.droppedSpans ? ` (${summary.droppedSpans} were dropped)` : ""}: the
          picture may lack steps.
        </Notice>
      )}
    </>
  );
}
