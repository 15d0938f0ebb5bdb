import type { Flow } from "@keymesh/flow/model";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Narration } from "../../components/flow/narration.tsx";
import { ScrollRegion } from "../../components/scroll-region.tsx";

interface Props {
  readonly flow: Flow;
  readonly step: number;
  readonly areBytesShown: boolean;
  /** Before the step. */
  readonly children?: ComponentChildren;
}

/** The step in words, from its beginning; it scrolls by itself where the board leaves it little room. */
export function StepTold({ flow, step, areBytesShown, children }: Props) {
  const told = useRef<HTMLElement>(null);
  useLayoutEffect(() => told.current?.scrollTo(0, 0), [flow, step]);
  return (
    <ScrollRegion class="stage-told" region={told} label="What happens">
      {children}
      <Narration flow={flow} step={step} areBytesShown={areBytesShown} />
    </ScrollRegion>
  );
}
