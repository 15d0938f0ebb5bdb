import { useEffect, useRef } from "preact/hooks";

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

/** Which key does what. */
export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="help-title" onClose={onClose}>
      <form method="dialog">
        <h2 id="help-title">Keys</h2>
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
        <div class="dialog-actions">
          <button type="submit" class="button button-primary">
            Close
          </button>
        </div>
      </form>
    </dialog>
  );
}
