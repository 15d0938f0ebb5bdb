import type { Flow } from "@keymesh/flow/model";
import { lookOf, titleOf } from "@keymesh/picture";

interface Props {
  readonly flow: Flow;
  readonly step: number;
  readonly summary: string | undefined;
}

/** For whoever explains the flow to others: what to say about the keys of the step, and what comes next. */
export function PresenterNotes({ flow, step: number, summary }: Props) {
  const step = flow.steps[number - 1];
  const next = flow.steps[number];
  const kinds = [...new Set(step?.keys.map(({ kind }) => kind) ?? [])];
  return (
    <section class="notes" aria-label="Presenter's notes">
      <h2>Notes</h2>
      {number === 1 && summary && <p>Say first what it is for: {summary}.</p>}
      {kinds.map((kind) => (
        <p key={kind}>
          <strong>{lookOf(kind).name}.</strong> {lookOf(kind).what}
        </p>
      ))}
      {step?.decision && <p>Ask: on whose rights is this decided, and by which statement or grant?</p>}
      {step?.note && (
        <p>
          {step.note} {step.source && <span class="muted">({step.source})</span>}
        </p>
      )}
      <p class="muted">
        {next
          ? `Next: ${titleOf(next)}`
          : "That was the last step: who holds what now, and what lies at rest?"}
      </p>
    </section>
  );
}
