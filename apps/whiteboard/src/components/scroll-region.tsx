import type { ComponentChildren, RefObject } from "preact";

interface Props {
  /** What it holds, for who does not see it. */
  readonly label: string;
  readonly class?: string;
  /** For who scrolls it. */
  readonly region?: RefObject<HTMLElement | null>;
  readonly children: ComponentChildren;
}

/** A part of a page that scrolls by itself where it is too large. */
export function ScrollRegion({ label, class: name, region, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class={name} ref={region ?? null} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
