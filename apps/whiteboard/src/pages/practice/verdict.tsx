import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  readonly isRight: boolean;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** What an answer was worth, and why: read out, and scrolled to. */
export function Verdict({ isRight, title, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div ref={box} class={`notice ${isRight ? "notice-success" : "notice-failure"} verdict`}>
      <strong>
        {isRight ? "✓" : "✕"} {title}
      </strong>
      {children}
    </div>
  );
}
