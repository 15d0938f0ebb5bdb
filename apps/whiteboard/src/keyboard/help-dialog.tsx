import { KIND_LOOKS } from "@keymesh/picture";
import { useEffect, useRef } from "preact/hooks";
import { KeySign } from "../components/flow/key-sign.tsx";

const KEYS: readonly (readonly [string, string])[] = [
  ["← →", "Step back, next step"],
  ["Space", "Play, pause"],
  ["1 – 6", "One kind of key alone: KMS key, HBK, EKT, data key, DEK, domain key"],
  ["W", "The two worlds: show, hide"],
  ["B", "Sizes, fingerprints, principals of the step"],
  ["D", "The story, or every call"],
  ["N", "Presenter's notes"],
  ["P", "Practise this flow"],
  ["E", "Export"],
  ["/", "Filter the steps"],
  ["?", "This help"],
];

/** Which key of the keyboard does what, and what each kind of cryptographic key is. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog help" aria-labelledby="help-title" onClose={onClose}>
      <form method="dialog">
        <section>
          <h2 id="help-title">Keyboard</h2>
          <dl class="help-keys">
            {KEYS.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>What the keys of a flow are</h2>
          <dl class="help-kinds">
            {KIND_LOOKS.slice(0, 6).map(({ kind, name, short, what }) => (
              <div key={kind}>
                <dt>
                  <KeySign
                    kind={kind}
                    form={kind === "KMSKey" ? "record" : kind === "EKT" ? "wrapped" : "plaintext"}
                    size={20}
                  />{" "}
                  {short === "DK" ? `DK, ${name}` : name}
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p class="muted">Solid is in clear, hatched is wrapped, an outline is a record, ✕ is wiped.</p>
        </section>
        <div class="dialog-actions">
          <button type="submit" class="button button-primary">
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
