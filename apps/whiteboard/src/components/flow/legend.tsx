import type { Flow, KeyKind } from "@keymesh/flow/model";
import { KIND_LOOKS } from "@keymesh/picture";
import { KeySign } from "./key-sign.tsx";
import "./legend.css";

interface Props {
  readonly flow: Flow;
  readonly solo: KeyKind | undefined;
  readonly onSolo: (kind: KeyKind | undefined) => void;
}

/** The kinds of keys in the flow: press one to see it alone. */
export function Legend({ flow, solo, onSolo }: Props) {
  const here = new Set(flow.lanes.map(({ kind }) => kind));
  return (
    <fieldset class="legend">
      <legend class="visually-hidden">Show one kind of key alone</legend>
      {KIND_LOOKS.map(({ kind, name, what }, i) =>
        here.has(kind) ? (
          <button
            key={kind}
            type="button"
            class="legend-kind"
            title={i < 6 ? `${what} (key ${i + 1})` : what}
            aria-pressed={solo === kind}
            onClick={() => onSolo(solo === kind ? undefined : kind)}
          >
            <KeySign
              kind={kind}
              form={kind === "KMSKey" ? "record" : kind === "EKT" ? "wrapped" : "plaintext"}
              size={19}
            />
            {name}
          </button>
        ) : null,
      )}
      <span class="legend-forms">
        <i class="form-clear" aria-hidden="true" /> in clear <i class="form-wrapped" aria-hidden="true" />{" "}
        wrapped <b aria-hidden="true">✕</b> wiped
      </span>
    </fieldset>
  );
}
