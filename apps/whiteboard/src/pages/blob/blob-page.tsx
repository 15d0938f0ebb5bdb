import { useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import { useLoaded } from "../../api/use-loaded.ts";
import { Button } from "../../components/button.tsx";
import { linesOf } from "../../components/context-lines.ts";
import { Refusal } from "../../components/notice.tsx";
import { Panel } from "../../components/panel.tsx";
import { useAct } from "../../components/use-act.ts";
import type { EncryptedObject, ParsedBlob } from "./blob.ts";
import { FieldsPanel } from "./fields-panel.tsx";
import { TryPanel } from "./try-panel.tsx";
import "./blob.css";

/** A blob that was taken apart, and the context it was found with. */
interface Opened {
  readonly ciphertextBlob: string;
  readonly parsed: ParsedBlob;
  readonly context: string;
}

/** A CiphertextBlob, pasted or of an object, byte by byte; and what becomes of it when one bit is another. */
export function BlobPage() {
  const [text, setText] = useState("");
  const [opened, setOpened] = useState<Opened>();
  const act = useAct();
  const open = (ciphertextBlob: string, context: string) =>
    act.run(async () => {
      setOpened(undefined);
      const parsed = await api<ParsedBlob>("blobs/parse", { method: "POST", json: { ciphertextBlob } });
      setOpened({ ciphertextBlob, parsed, context });
    });
  return (
    <div class="blob">
      <h1>What is in a ciphertext blob</h1>
      <p class="muted">
        It names the key it was made under, so Decrypt needs no key id. Nothing in it is secret: without an
        HSM that can open the backing key it is noise.
      </p>
      <Panel title="A blob">
        <form
          class="blob-form"
          onSubmit={(event) => {
            event.preventDefault();
            void open(text.replaceAll(/\s/g, ""), "");
          }}
        >
          <label class="field">
            <span>CiphertextBlob, base64</span>
            <textarea
              required
              rows={3}
              maxLength={12_000}
              spellcheck={false}
              value={text}
              onInput={({ currentTarget }) => setText(currentTarget.value)}
            />
          </label>
          <Button type="submit" look="primary" disabled={act.isBusy}>
            Take it apart
          </Button>
        </form>
        <Objects
          shown={opened?.ciphertextBlob}
          onPick={({ ciphertextBlob, encryptionContext }) => {
            setText(ciphertextBlob);
            void open(ciphertextBlob, linesOf(encryptionContext));
          }}
        />
        {act.error && <Refusal error={act.error} />}
      </Panel>
      {opened && (
        <>
          <FieldsPanel key={opened.ciphertextBlob} {...opened} />
          <TryPanel key={`try ${opened.ciphertextBlob}`} {...opened} />
        </>
      )}
    </div>
  );
}

interface ObjectsProps {
  /** The blob that is taken apart: its object stays the one that is picked. */
  readonly shown: string | undefined;
  readonly onPick: (object: EncryptedObject) => void;
}

function Objects({ shown, onPick }: ObjectsProps) {
  const [picked, setPicked] = useState<string>();
  const [loaded, again] = useLoaded("objects", (signal) =>
    api<{ objects: readonly EncryptedObject[] }>("blobs/objects", { query: { limit: 100 }, signal }),
  );
  if (loaded.state === "loading") return <p class="muted">Looking for objects under SSE-KMS…</p>;
  if (loaded.state === "failed") return <Refusal error={loaded.error} onRetry={again} />;
  const { objects } = loaded.value;
  if (objects.length === 0)
    return <p class="muted">No object is encrypted with SSE-KMS yet: run the flow s3-put.</p>;
  const chosen = objects.findIndex(({ ciphertextBlob }) => ciphertextBlob === (shown ?? picked));
  return (
    <label class="field">
      <span>Or the encrypted data key of an object</span>
      <select
        value={chosen === -1 ? "" : chosen}
        onChange={({ currentTarget }) => {
          const object = objects[Number(currentTarget.value)];
          if (currentTarget.value === "" || !object) return;
          setPicked(object.ciphertextBlob);
          onPick(object);
        }}
      >
        <option value="">Pick one…</option>
        {objects.map(({ bucket, key }, i) => (
          <option key={`${bucket}/${key}`} value={i}>{`${bucket}/${key}`}</option>
        ))}
      </select>
    </label>
  );
}
