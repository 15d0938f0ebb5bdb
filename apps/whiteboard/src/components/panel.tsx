import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  /** At the right of the title. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A titled part of a page. */
export function Panel({ title, actions, children }: Props) {
  return (
    <section class="panel" aria-label={title}>
      <header class="panel-head">
        <h2>{title}</h2>
        {actions && <div class="panel-actions">{actions}</div>}
      </header>
      <div class="panel-body">{children}</div>
    </section>
  );
}
