import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly isRight: boolean;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** A verdict higher than this part of the window is read from its beginning. */
const MOST_OF_WINDOW = 0.7;

/** What an answer was worth, and why: read out, and scrolled to. */
export function Verdict({ isRight, title, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const isTall = (box.current?.offsetHeight ?? 0) > innerHeight * MOST_OF_WINDOW;
    box.current?.scrollIntoView({ block: isTall ? "start" : "nearest" });
  }, []);
  return (
    <div ref={box} class={`notice ${isRight ? "notice-success" : "notice-failure"} verdict`}>
      <strong>
        {isRight ? "✓" : "✕"} {title}
      </strong>
      {children}
    </div>
  );
}
