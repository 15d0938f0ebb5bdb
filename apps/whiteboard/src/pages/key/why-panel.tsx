import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { ContextField } from "../../components/context-field.tsx";
import { contextOf } from "../../components/context-lines.ts";
import { Refusal } from "../../components/notice.tsx";
import { Panel } from "../../components/panel.tsx";
import { useAct } from "../../components/use-act.ts";
import { mismatchWords, type Why } from "./keys.ts";

const ACTIONS = ["Decrypt", "Encrypt", "GenerateDataKey", "DescribeKey", "CreateGrant", "PutKeyPolicy"];

interface Props {
  readonly arn: string;
  readonly accountId: string;
  /** Offered to be asked about. */
  readonly principals: readonly string[];
}

/** What KMS would decide on a call, and by which statements and grants; nothing is done to the key. */
export function WhyPanel({ arn, accountId, principals }: Props) {
  const [principal, setPrincipal] = useState(accountId);
  const [action, setAction] = useState("Decrypt");
  const [lines, setLines] = useState("");
  const [viaService, setViaService] = useState("");
  const [grantToken, setGrantToken] = useState("");
  const [why, setWhy] = useState<Why>();
  const act = useAct();
  const encryptionContext = contextOf(lines);
  const ask = async () => {
    setWhy(undefined);
    const json = {
      principal: principal.trim(),
      action: action.trim(),
      keyId: arn,
      encryptionContext,
      ...(viaService && { viaService }),
      ...(grantToken.trim() && { grantTokens: [grantToken.trim()] }),
    };
    await act.run(async () => setWhy(await api<Why>("why", { method: "POST", json })));
  };
  return (
    <Panel title="May they?">
      <form
        class="why-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        <label class="field">
          <span>Principal: an ARN, or an account for its root</span>
          <input
            required
            maxLength={2048}
            list="why-principals"
            spellcheck={false}
            value={principal}
            onInput={({ currentTarget }) => setPrincipal(currentTarget.value)}
            aria-describedby="why-principal-hint"
          />
          <datalist id="why-principals">
            {principals.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </label>
        <p class="muted why-hint" id="why-principal-hint">
          Empty the field to be offered those of this key's policy, grants and calls. A user or role has to be
          there: make one with <code>aws iam create-user --user-name alice</code>.
        </p>
        <label class="field">
          <span>Action</span>
          <input
            required
            maxLength={200}
            list="why-actions"
            spellcheck={false}
            value={action}
            onInput={({ currentTarget }) => setAction(currentTarget.value)}
          />
          <datalist id="why-actions">
            {ACTIONS.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </label>
        <details class="why-more">
          <summary>More of the request</summary>
          <div class="why-form">
            <ContextField lines={lines} onLines={setLines} />
            <label class="field">
              <span>Through a service</span>
              <select value={viaService} onChange={({ currentTarget }) => setViaService(currentTarget.value)}>
                <option value="">None: by the caller itself</option>
                <option value="s3">S3, as the caller</option>
                <option value="ec2">EC2, as the caller</option>
              </select>
            </label>
            <label class="field">
              <span>Grant token</span>
              <input
                maxLength={8_192}
                spellcheck={false}
                autocomplete="off"
                value={grantToken}
                onInput={({ currentTarget }) => setGrantToken(currentTarget.value)}
              />
            </label>
          </div>
        </details>
        <Button type="submit" look="primary" disabled={act.isBusy || !encryptionContext}>
          Explain
        </Button>
      </form>
      {act.error && <Refusal error={act.error} />}
      {why && <Answer why={why} />}
    </Panel>
  );
}

function Answer({ why }: { readonly why: Why }) {
  return (
    <div class="why" role="status">
      <p class={why.allowed ? "fact-good" : "is-bad"}>
        <strong>{why.allowed ? "✓ Allowed" : "✕ Denied"}</strong>
      </p>
      <p>{why.headline}</p>
      <p class="key-lead">{why.sentence}</p>
      {why.stateError && <p class="is-bad">The key's state refuses it all the same: {why.stateError}</p>}
      <ol class="why-chain">
        {why.policies.map(({ kind, policy, statements }) => (
          <li key={`${kind} ${policy}`}>
            <h3>
              {kind} policy {policy}
            </h3>
            <ul>
              {statements.map(({ statement, effect, outcome, because }) => (
                <li key={statement}>
                  {statement} ({effect}): <strong>{outcome}</strong>
                  {because.map((mismatch) => (
                    <div key={mismatchWords(mismatch)} class="key-lead">
                      {mismatchWords(mismatch)}
                    </div>
                  ))}
                </li>
              ))}
              {statements.length === 0 && <li>no statement</li>}
            </ul>
          </li>
        ))}
        {why.grants.map(({ grantId, granteePrincipal, outcome, because }) => (
          <li key={grantId}>
            <h3>grant {grantId.slice(0, 16)}…</h3>
            to {granteePrincipal}: <strong>{outcome}</strong> {because.join("; ")}
          </li>
        ))}
      </ol>
      {why.missingContextKeys.length > 0 && (
        <p>Policies ask for what the request would not have: {why.missingContextKeys.join(", ")}</p>
      )}
    </div>
  );
}
