import type { Mode } from "@keymesh/practice";
import { hrefOf } from "../../router/location.ts";
import { levelsOf } from "./modes.ts";

interface Props {
  readonly mode: Mode;
  /** The level that was played. */
  readonly id: string;
  /** Whether this is what to do now. */
  readonly isPrimary: boolean;
}

/** The way on from a level: to the next of its mode, and from the last to all. */
export function NextLevel({ mode, id, isPrimary }: Props) {
  const levels = levelsOf(mode);
  const next = levels[levels.findIndex((one) => one.id === id) + 1];
  return (
    <a
      class={`button ${isPrimary ? "button-primary" : "button-plain"} practice-next`}
      href={next ? hrefOf(["practice", mode], { level: next.id }) : hrefOf(["practice"])}
    >
      {next ? `Next: ${next.title}` : "That was the last: all levels"}
    </a>
  );
}
