import { type Flow, toMermaid } from "@keymesh/flow/model";
import { useMemo } from "preact/hooks";
import { CopyButton } from "../../components/copy-button.tsx";

/** The flow as Mermaid source, to paste into a document. */
export function MermaidView({ flow }: { readonly flow: Flow }) {
  const source = useMemo(() => toMermaid(flow), [flow]);
  return (
    <div class="mermaid-view">
      <CopyButton text={source} what="the Mermaid source" />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section tabIndex={0} aria-label="Mermaid source">
        <pre>{source}</pre>
      </section>
    </div>
  );
}
