import { useEffect, useRef } from "preact/hooks";

/** What each key does, by `KeyboardEvent.key` in lower case. */
export type KeyMap = Readonly<Record<string, (() => void) | undefined>>;

/** Keys of a page, but while a text is typed, a list chosen from, or a dialog open; with a modifier they stay the browser's. */
export function useKeys(keys: KeyMap): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}

/** Whether what has the focus takes the key itself. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("dialog, [role=menu], [role=tablist]"))
    return key !== "?" || target.closest("dialog") !== null;
  if (target.matches("textarea, select, [contenteditable=true]")) return true;
  if (target.matches("input"))
    return (target as HTMLInputElement).type !== "range" || key.startsWith("Arrow");
  return key === " " && target.matches("button, a, summary");
}
