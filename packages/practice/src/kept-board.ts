import type { Arrow } from "./arrow.ts";
import { MOST_ARROWS, MOST_NOTE_CHARACTERS, type Whiteboard } from "./five-minute.ts";

/** Longest kept board that is read, and longest word of an arrow; a longer one was not written by us. */
const MOST_CHARACTERS = 65_536;
const MOST_WORD_CHARACTERS = 200;

/** Reads a kept board; what is no board counts as a blank one, and what is no arrow as nothing, whoever wrote it. */
export function boardFrom(text: string | null): Whiteboard {
  const read = text === null || text.length > MOST_CHARACTERS ? undefined : parsed(text);
  if (typeof read !== "object" || read === null) return { arrows: [], notes: "" };
  const { arrows, notes } = read as { arrows?: unknown; notes?: unknown };
  return {
    arrows: (Array.isArray(arrows) ? arrows : [])
      .filter(isArrow)
      .slice(0, MOST_ARROWS)
      .map(({ from, to, what }) => ({ from, to, what })),
    notes: typeof notes === "string" ? notes.slice(0, MOST_NOTE_CHARACTERS) : "",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isArrow(one: unknown): one is Arrow {
  if (typeof one !== "object" || one === null) return false;
  const { from, to, what } = one as Record<string, unknown>;
  return [from, to, what].every((word) => typeof word === "string" && word.length <= MOST_WORD_CHARACTERS);
}
