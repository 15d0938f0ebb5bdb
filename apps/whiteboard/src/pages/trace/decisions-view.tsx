import type { Flow } from "@keymesh/flow/model";
import { titleOf } from "@keymesh/picture";

/** Every decision of the flow, in the sentence of who made it. */
export function DecisionsView({ flow }: { readonly flow: Flow }) {
  const decided = flow.steps.filter(({ decision }) => decision);
  if (decided.length === 0) return <p class="muted">Nothing was decided in this flow.</p>;
  return (
    <ol class="decisions">
      {decided.map((step) => (
        <li key={step.number} class={step.decision!.allowed ? "decision is-allowed" : "decision is-denied"}>
          <strong>{step.decision!.allowed ? "✓ Allowed" : "✕ Denied"}</strong> · step {step.number}:{" "}
          {titleOf(step)}
          <p>{step.decision!.sentence}</p>
          <dl>
            {step.principal && (
              <div>
                <dt>Principal</dt>
                <dd class="mono">{step.principal}</dd>
              </div>
            )}
            {step.keyId && (
              <div>
                <dt>KMS key</dt>
                <dd class="mono">{step.keyId}</dd>
              </div>
            )}
          </dl>
        </li>
      ))}
    </ol>
  );
}
