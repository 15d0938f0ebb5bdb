import type { Flow } from "@keymesh/flow/model";
import { readersAt } from "@keymesh/picture";
import { KeyName, KeySign } from "./key-sign.tsx";
import "./in-clear-now.css";

interface Props {
  readonly flow: Flow;
  readonly step: number;
}

/** Who could read which key once a step is done. What an HSM holds apart from the flow is said too: no flow records it. */
export function InClearNow({ flow, step }: Props) {
  const readers = readersAt(flow, step);
  const wasAny = flow.lanes.some(({ moments }) =>
    moments.some((moment) => moment.form === "plaintext" && moment.step <= step),
  );
  return (
    <div class="in-clear">
      {readers.length === 0 ? (
        <p>{wasAny ? "No key of this flow any more." : "No key of this flow yet."}</p>
      ) : (
        <ul>
          {readers.map(({ kind, fingerprint, holders }) => (
            <li key={`${kind} ${fingerprint}`}>
              <KeySign kind={kind} size={20} /> <KeyName kind={kind} />{" "}
              <span class="muted">at {holders.join(", ")}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="muted in-clear-always">
        An HSM always holds its domain keys, and may hold HBKs it has kept unwrapped.
      </p>
    </div>
  );
}
