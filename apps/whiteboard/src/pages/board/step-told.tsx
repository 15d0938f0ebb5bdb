import type { Flow } from "@keymesh/flow/model";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Narration } from "../../components/flow/narration.tsx";

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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="stage-told" ref={told} aria-label="What happens" tabIndex={0}>
      {children}
      <Narration flow={flow} step={step} areBytesShown={areBytesShown} />
    </section>
  );
}
