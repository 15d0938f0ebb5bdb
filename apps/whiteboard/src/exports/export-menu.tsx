import type { Flow } from "@keymesh/flow/model";
import { useEffect, useRef, useState } from "preact/hooks";
import { shownTheme } from "../theme/theme.ts";
import { download, EXPORTS, type Export, fileNameOf } from "./exports.ts";
import "./export-menu.css";

interface Props {
  readonly flow: Flow;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** Takes the flow along, as a picture, a page of its own, or data. */
export function ExportMenu({ flow, isOpen, onOpen }: Props) {
  const menu = useRef<HTMLDivElement>(null);
  const [failure, setFailure] = useState("");
  useEffect(() => {
    if (!isOpen) return;
    menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const close = (event: Event) => {
      if (!menu.current?.contains(event.target as Node)) onOpen(false);
    };
    addEventListener("pointerdown", close);
    return () => removeEventListener("pointerdown", close);
  }, [isOpen]);
  const take = async ({ make, extension }: Export) => {
    onOpen(false);
    try {
      download(await make(flow, shownTheme()), fileNameOf(flow.title, extension));
      setFailure("");
    } catch (error) {
      setFailure((error as Error).message);
    }
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === "Escape") onOpen(false);
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const items = [...(menu.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + by + items.length) % items.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the menu within.
    <div class="export" ref={menu} onKeyDown={move}>
      <button
        type="button"
        class="button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => onOpen(!isOpen)}
      >
        Export
      </button>
      {isOpen && (
        <div class="export-menu" role="menu" aria-label="Export">
          {EXPORTS.map((one) => (
            <button key={one.name} type="button" role="menuitem" tabIndex={-1} onClick={() => void take(one)}>
              {one.title}
            </button>
          ))}
        </div>
      )}
      <span role="alert">{failure}</span>
    </div>
  );
}
