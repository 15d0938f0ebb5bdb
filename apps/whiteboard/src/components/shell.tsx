import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { PAGES } from "../pages/index.ts";
import { HealthDot } from "./health-dot.tsx";
import { ThemeSwitch } from "./theme-switch.tsx";

interface Props {
  /** Name of the page that is shown. */
  readonly current: string;
  /** Whether the mesh wants a token first: until it has one, how it is stays unsaid. */
  readonly isLocked: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every page: the way to the others, how the mesh is, the theme. */
export function Shell({ current, isLocked, children }: Props) {
  const nav = useRef<HTMLElement>(null);
  // Where not all links have room, that of the page has.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>("[aria-current]");
    if (link && nav.current) nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - 40;
  }, [current]);
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("main")?.focus()}>
        To the content
      </button>
      <header class="shell-head">
        <a class="brand" href="#/" aria-label="Keymesh, all flows">
          <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
            <path class="brand-hexagon" d="M16 4 26.4 10v12L16 28 5.6 22V10Z" />
            <circle class="brand-hole" cx="16" cy="14" r="3.2" />
            <path class="brand-slot" d="M16 15v7" />
          </svg>
          <span>Keymesh</span>
        </a>
        <nav class="shell-nav" aria-label="Pages" ref={nav}>
          {PAGES.filter(({ inNavigation }) => inNavigation).map(({ name, title }) => (
            <a key={name} href={`#/${name}`} aria-current={name === current ? "page" : undefined}>
              {title}
            </a>
          ))}
        </nav>
        <div class="shell-tools">
          {!isLocked && <HealthDot />}
          <ThemeSwitch />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
