import { useState } from "preact/hooks";
import { ApiError, api } from "../../api/client.ts";
import type { Summary } from "../../api/types.ts";

/** Keeps a trace over restarts, or lets it go. */
export function PinButton({
  summary,
  onChanged,
}: {
  readonly summary: Summary;
  readonly onChanged: () => void;
}) {
  const [failure, setFailure] = useState("");
  const toggle = async () => {
    try {
      const path = `flows/${summary.traceId}/pin`;
      await (summary.pinned ? api(path, { method: "DELETE" }) : api(path, { method: "PUT", json: {} }));
      setFailure("");
      onChanged();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error.message);
    }
  };
  return (
    <>
      <button
        type="button"
        class="button"
        aria-pressed={summary.pinned ?? false}
        onClick={() => void toggle()}
      >
        {summary.pinned ? "Pinned" : "Pin"}
      </button>
      {failure && <span role="alert">{failure}</span>}
    </>
  );
}
