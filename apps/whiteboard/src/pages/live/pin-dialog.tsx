import { useEffect, useRef, useState } from "preact/hooks";
import { api } from "../../api/client.ts";
import type { Summary } from "../../api/types.ts";
import { Button } from "../../components/button.tsx";
import { Refusal } from "../../components/notice.tsx";
import { useAct } from "../../components/use-act.ts";

interface Props {
  readonly flow: Summary;
  readonly onClose: () => void;
  readonly onPinned: (flow: Summary) => void;
}

/** Keeps a flow over restarts, under a name of the visitor's; or lets it go. */
export function PinDialog({ flow, onClose, onPinned }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(flow.name ?? "");
  const act = useAct();
  useEffect(() => dialog.current?.showModal(), []);
  const path = `flows/${encodeURIComponent(flow.traceId)}/pin`;
  const pin = async () => {
    const json = name.trim() === "" ? {} : { name: name.trim() };
    const isDone = await act.run(async () => onPinned(await api<Summary>(path, { method: "PUT", json })));
    if (isDone) dialog.current?.close();
  };
  const unpin = async () => {
    const { name: _, ...rest } = flow;
    const isDone = await act.run(async () => {
      await api(path, { method: "DELETE" });
      onPinned({ ...rest, pinned: false });
    });
    if (isDone) dialog.current?.close();
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="pin-title" onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void pin();
        }}
      >
        <h2 id="pin-title">{flow.pinned ? "It is pinned" : "Pin this flow"}</h2>
        <p>
          The mesh keeps <code class="pin-operation">{flow.operation}</code> over restarts, until it is
          unpinned.
        </p>
        <label class="field">
          <span>A name for it (it may have none)</span>
          <input
            autocomplete="off"
            maxLength={100}
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        {act.error && <Refusal error={act.error} />}
        <div class="dialog-actions">
          {flow.pinned && (
            <Button onClick={() => void unpin()} disabled={act.isBusy}>
              Unpin
            </Button>
          )}
          <Button onClick={() => dialog.current?.close()}>Close</Button>
          <Button type="submit" look="primary" disabled={act.isBusy}>
            {flow.pinned ? "Rename" : "Pin"}
          </Button>
        </div>
      </form>
    </dialog>
  );
}
