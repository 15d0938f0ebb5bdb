import { useState } from "preact/hooks";

/** Copies a text; says for a moment that it did. */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select and copy it: the browser does not let the page");
    }
    setTimeout(() => setSaid(""), 2500);
  };
  return (
    <button type="button" class="button button-plain copy" onClick={copy} aria-label={`Copy ${what}`}>
      <span aria-live="polite">{said || "Copy"}</span>
    </button>
  );
}
