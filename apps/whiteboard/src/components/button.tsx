import type { ComponentChildren, JSX } from "preact";

interface Props extends Omit<JSX.IntrinsicElements["button"], "icon"> {
  /** `primary` once on a page; `quiet` has no frame. */
  readonly look?: "primary" | "plain" | "quiet";
  readonly children: ComponentChildren;
}

/** A button. */
export function Button({ look = "plain", children, ...rest }: Props) {
  return (
    <button type="button" {...rest} class={`button button-${look}`}>
      {children}
    </button>
  );
}
