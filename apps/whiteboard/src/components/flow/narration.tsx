import type { Flow } from "@keymesh/flow/model";
import { bytesWords, microsWords, tellStep } from "@keymesh/picture";
import { InClearNow } from "./in-clear-now.tsx";
import { KeyChip, KeySign } from "./key-sign.tsx";
import "./narration.css";

interface Props {
  readonly flow: Flow;
  readonly step: number;
  /** Whether sizes and times are told. */
  readonly areBytesShown?: boolean;
}

/** One step in words: what happened, why it is safe, what was decided, who could read which key now. Read out when it changes. */
export function Narration({ flow, step: number, areBytesShown = false }: Props) {
  const step = flow.steps[number - 1];
  if (!step) return null;
  const { title, happened, safe } = tellStep(flow, step);
  return (
    <article class="narration" aria-live="polite" aria-atomic="true">
      <p class="narration-count">
        Step {number} of {flow.steps.length} · {microsWords(step.offsetMicros)}
      </p>
      <h2 class={step.error ? "narration-title is-refusal" : "narration-title"}>{title}</h2>
      {happened.length > 0 && (
        <ul class="narration-happened">
          {happened.map(({ text, key }) => (
            <li key={`${key?.fingerprint} ${text}`}>
              {key && <KeySign kind={key.kind} form={key.form} isWiped={key.act === "wipe"} size={20} />}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      )}
      {step.decision && (
        <div class={step.decision.allowed ? "decision is-allowed" : "decision is-denied"}>
          <strong>{step.decision.allowed ? "✓ Allowed" : "✕ Denied"}</strong>
          <p>{step.decision.sentence}</p>
        </div>
      )}
      {safe.length > 0 && (
        <div class="safe">
          <h3>Why this is safe</h3>
          {safe.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div class="readers">
        <h3>In clear now</h3>
        <InClearNow flow={flow} step={number} />
      </div>
      {areBytesShown && (
        <dl class="bytes">
          {step.principal && (
            <>
              <dt>Principal</dt>
              <dd class="mono">{step.principal}</dd>
            </>
          )}
          {step.keyId && (
            <>
              <dt>KMS key</dt>
              <dd class="mono">{step.keyId}</dd>
            </>
          )}
          {step.sizes?.requestBytes !== undefined && (
            <>
              <dt>Request</dt>
              <dd>{bytesWords(step.sizes.requestBytes)}</dd>
            </>
          )}
          {step.sizes?.responseBytes !== undefined && (
            <>
              <dt>Answer</dt>
              <dd>{bytesWords(step.sizes.responseBytes)}</dd>
            </>
          )}
          {step.keys.map((key, i) => (
            <div class="bytes-key" key={i}>
              <dt>{key.act}</dt>
              <dd class="bytes-of-key">
                <KeyChip
                  kind={key.kind}
                  form={key.form}
                  fingerprint={key.fingerprint}
                  isWiped={key.act === "wipe"}
                />
                {key.bytes !== undefined && <span class="muted">{bytesWords(key.bytes)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </article>
  );
}
