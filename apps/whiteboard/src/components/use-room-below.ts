import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Pixels from an element's top to the window's bottom while the page is not scrolled, now and when it changes; 0 before it is known. */
export function useRoomBelow(element: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = () =>
      setRoom(
        Math.floor(innerHeight - measured.getBoundingClientRect().top - document.documentElement.scrollTop),
      );
    measure();
    // What stands above may take another height later, and the page with it.
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [element]);
  return room;
}
