import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { Button } from "../../components/button.tsx";
import { ContextField } from "../../components/context-field.tsx";
import { contextOf } from "../../components/context-lines.ts";
import { countWords } from "../../components/count-words.ts";
import { Refusal } from "../../components/notice.tsx";
import { Panel } from "../../components/panel.tsx";
import { useAct } from "../../components/use-act.ts";
import type { ParsedBlob, Tried } from "./blob.ts";

interface Props {
  readonly ciphertextBlob: string;
  readonly parsed: ParsedBlob;
  readonly context: string;
}

/** Has KMS open the blob as it is, or with one bit flipped; the plaintext stays with the caller. */
export function TryPanel({ ciphertextBlob, parsed: { bytes, fields }, context }: Props) {
  const [lines, setLines] = useState(context);
  const [bit, setBit] = useState(8 * (fields.at(-1)?.offset ?? 0));
  const [tried, setTried] = useState<{ readonly flipped?: number; readonly is: Tried }>();
  const act = useAct();
  const encryptionContext = contextOf(lines);
  const attempt = (flipBit?: number) =>
    act.run(async () => {
      setTried(undefined);
      const json = { ciphertextBlob, encryptionContext, ...(flipBit === undefined ? {} : { flipBit }) };
      const is = await api<Tried>("blobs/decrypt", { method: "POST", json });
      setTried({ is, ...(flipBit === undefined ? {} : { flipped: flipBit }) });
    });
  const at = fields.findLast(({ offset }) => offset <= bit / 8);
  return (
    <Panel title="Open it">
      <div class="blob-form">
        <ContextField lines={lines} onLines={setLines} />
        <label class="field">
          <span>Bit to flip, 0 to {8 * bytes - 1}</span>
          <input
            type="number"
            min={0}
            max={8 * bytes - 1}
            value={bit}
            onInput={({ currentTarget }) =>
              setBit(Math.min(8 * bytes - 1, Math.max(0, Math.trunc(currentTarget.valueAsNumber || 0))))
            }
          />
        </label>
        <p class="muted">{at && `In ${at.name}: byte ${Math.floor(bit / 8)}, bit ${bit % 8} of it.`}</p>
        <div class="blob-acts">
          <Button disabled={act.isBusy || !encryptionContext} onClick={() => void attempt()}>
            Decrypt as it is
          </Button>
          <Button
            look="primary"
            disabled={act.isBusy || !encryptionContext}
            onClick={() => void attempt(bit)}
          >
            Flip the bit and decrypt
          </Button>
        </div>
      </div>
      {act.error && <Refusal error={act.error} />}
      <div aria-live="polite">{tried && <Outcome {...tried} />}</div>
    </Panel>
  );
}

function Outcome({ flipped, is }: { readonly flipped?: number; readonly is: Tried }) {
  const which = flipped === undefined ? "As it is" : `With bit ${flipped} flipped`;
  if (is.decrypted)
    return (
      <p class="blob-outcome fact-good">
        <strong>✓ {which}</strong>: it opens, {countWords(is.bytes, "byte")}, under <code>{is.keyId}</code>.
        The caller has the plaintext, this page has not.
      </p>
    );
  return (
    <p class="blob-outcome is-bad">
      <strong>✕ {which}</strong>: {is.error}.{" "}
      {is.message || "KMS says no more: a reason would help a forger."}
    </p>
  );
}
