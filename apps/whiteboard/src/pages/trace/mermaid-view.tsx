import { type Flow, toMermaid } from "@keymesh/flow/model";
import { useMemo } from "preact/hooks";
import { CopyButton } from "../../components/copy-button.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";

/** The flow as Mermaid source, to paste into a document. */
export function MermaidView({ flow }: { readonly flow: Flow }) {
  const source = useMemo(() => toMermaid(flow), [flow]);
  return (
    <div class="mermaid-view">
      <CopyButton text={source} what="the Mermaid source" />
      <ScrollRegion label="Mermaid source">
        <pre>{source}</pre>
      </ScrollRegion>
    </div>
  );
}
