import type { ComponentChildren } from "preact";
import type { ApiError } from "../api/client.ts";

interface Props {
  readonly kind: "info" | "success" | "failure";
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** Something the visitor should know; a failure is told at once to who listens. */
export function Notice({ kind, title, children }: Props) {
  return (
    <div class={`notice notice-${kind}`} role={kind === "failure" ? "alert" : "status"}>
      <strong>{title}</strong>
      {children && <div>{children}</div>}
    </div>
  );
}

/** What the mesh refused, in its own words. */
export function Refusal({ error, onRetry }: { readonly error: ApiError; readonly onRetry?: () => void }) {
  return (
    <Notice kind="failure" title={error.code}>
      {error.message}{" "}
      {onRetry && (
        <button type="button" class="link" onClick={onRetry}>
          Try again
        </button>
      )}
    </Notice>
  );
}
