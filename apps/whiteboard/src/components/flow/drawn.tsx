import { clean, type Element } from "@keymesh/picture";
import { Fragment, h } from "preact";

/** Elements of a picture as they are; text stays text. */
export function Drawn({ elements }: { readonly elements: readonly Element[] }) {
  return h(
    Fragment,
    null,
    elements.map(({ name, attributes, text }, i) =>
      h(name, { ...attributes, key: i }, text === undefined ? null : clean(text)),
    ),
  );
}
